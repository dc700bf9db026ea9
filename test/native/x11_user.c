/*
 * What a user does to a window: x11_user TITLE close | resize WIDTH HEIGHT | cover. The window is waited for; what was
 * covered is uncovered again.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <xcb/xcb.h>

static xcb_atom_t
atom (xcb_connection_t *connection, const char *name)
{
  xcb_intern_atom_reply_t *reply = xcb_intern_atom_reply (connection,
      xcb_intern_atom (connection, 0, (uint16_t) strlen (name), name), NULL);
  const xcb_atom_t found = reply->atom;

  free (reply);
  return found;
}

static xcb_window_t
find (xcb_connection_t *connection, xcb_window_t root, const char *title)
{
  xcb_query_tree_reply_t *tree = xcb_query_tree_reply (connection, xcb_query_tree (connection, root), NULL);
  xcb_window_t found = XCB_WINDOW_NONE;

  for (int i = 0; i < xcb_query_tree_children_length (tree); i++) {
    const xcb_window_t window = xcb_query_tree_children (tree)[i];
    xcb_get_property_reply_t *name = xcb_get_property_reply (connection,
        xcb_get_property (connection, 0, window, XCB_ATOM_WM_NAME, XCB_ATOM_STRING, 0, 64), NULL);

    if (name == NULL)
      continue;
    if ((size_t) xcb_get_property_value_length (name) == strlen (title)
        && memcmp (xcb_get_property_value (name), title, strlen (title)) == 0)
      found = window;
    free (name);
  }
  free (tree);
  return found;
}

static void
close_window (xcb_connection_t *connection, xcb_window_t window)
{
  xcb_client_message_event_t message = {
    .response_type = XCB_CLIENT_MESSAGE, .format = 32, .window = window, .type = atom (connection, "WM_PROTOCOLS")
  };

  message.data.data32[0] = atom (connection, "WM_DELETE_WINDOW");
  xcb_send_event (connection, 0, window, XCB_EVENT_MASK_NO_EVENT, (const char *) &message);
}

static void
cover (xcb_connection_t *connection, const xcb_screen_t *screen)
{
  const uint32_t values[] = { screen->white_pixel, 1 };
  const xcb_window_t window = xcb_generate_id (connection);

  xcb_create_window (connection, XCB_COPY_FROM_PARENT, window, screen->root, 0, 0, screen->width_in_pixels,
      screen->height_in_pixels, 0, XCB_WINDOW_CLASS_INPUT_OUTPUT, screen->root_visual,
      XCB_CW_BACK_PIXEL | XCB_CW_OVERRIDE_REDIRECT, values);
  xcb_map_window (connection, window);
  xcb_flush (connection);
  printf ("covered\n");
  fflush (stdout);
  getchar ();
  xcb_destroy_window (connection, window);
}

int
main (int argc, char **argv)
{
  xcb_connection_t *connection = xcb_connect (NULL, NULL);
  const xcb_screen_t *screen = xcb_setup_roots_iterator (xcb_get_setup (connection)).data;
  xcb_window_t window = XCB_WINDOW_NONE;

  for (int tries = 0; tries < 2000 && window == XCB_WINDOW_NONE; tries++) {
    usleep (10000);
    window = find (connection, screen->root, argv[1]);
  }
  if (window == XCB_WINDOW_NONE)
    return 1;
  if (strcmp (argv[2], "close") == 0) {
    close_window (connection, window);
  } else if (strcmp (argv[2], "resize") == 0) {
    const uint32_t size[] = { (uint32_t) atoi (argv[3]), (uint32_t) atoi (argv[4]) };

    xcb_configure_window (connection, window, XCB_CONFIG_WINDOW_WIDTH | XCB_CONFIG_WINDOW_HEIGHT, size);
  } else {
    cover (connection, screen);
  }
  /* A reply comes when all that was asked for before has been done. */
  atom (connection, "WM_NAME");
  xcb_disconnect (connection);
  return 0;
}
