/* Which pads a launch string names, and of which elements: read as GStreamer's parser does, which keeps it to itself. */
#include "named_pads.h"

typedef struct {
  const char *start;
  size_t length;
} Word;

static bool is(Word word, const char *text) {
  return word.length == strlen(text) && strncmp(word.start, text, word.length) == 0;
}

static bool is_in_identifier(char character) {
  return g_ascii_isalnum(character) || (character && strchr("_-%:", character));
}

static const char *past_space(const char *at) {
  while (g_ascii_isspace(*at))
    at++;
  return at;
}

static Word take_identifier(const char **at) {
  const char *start = *at;

  if (g_ascii_isalnum(*start) || *start == '_')
    while (is_in_identifier(**at))
      ++*at;
  return (Word){start, (size_t) (*at - start)};
}

static const char *past_character(const char *at) {
  return *at == '\\' && at[1] ? at + 2 : at + 1;
}

static const char *past_word(const char *at) {
  while (*at && !g_ascii_isspace(*at))
    at = past_character(at);
  return at;
}

/* A property's value, without its quotes. */
static Word take_value(const char **at) {
  const char *start = *at, *end = start + 1;

  if (*start == '"' || *start == '\'') {
    while (*end && *end != *start)
      end = past_character(end);
    if (*end) {
      *at = end + 1;
      return (Word){start + 1, (size_t) (end - start - 1)};
    }
  }
  *at = past_word(start);
  return (Word){start, (size_t) (*at - start)};
}

/* Past a link, and past the caps of one that has some: `! image/jpeg !`. */
static const char *past_link(const char *link) {
  const char *at = past_space(link + 1), *type = at;

  while (g_ascii_isalnum(*at) || *at == '-')
    at++;
  return *at == '/' && at > type ? at + strcspn(at, "!:") : link + 1;
}

/* Past what stands behind a dot, `pad` or `pad,pad`: whether the one that is looked for is there. */
static bool take_pads(const char **at, const char *pad) {
  bool found = is(take_identifier(at), pad);

  for (const char *next = past_space(*at); *next == ','; next = past_space(*at)) {
    *at = past_space(next + 1);
    found |= is(take_identifier(at), pad);
  }
  return found;
}

/* The number that GStreamer made up the element's name with, behind that of its class; -1 where it did not. It counts the
 * elements of a class as they are made. */
static gint64 made_up_number(GstElement *element) {
  const char *class_name = G_OBJECT_TYPE_NAME(element), *name = GST_OBJECT_NAME(element);
  const char *own = g_str_has_prefix(class_name, "Gst") ? class_name + 3 : class_name;
  const size_t length = strlen(own);

  if (g_ascii_strncasecmp(name, own, length) != 0)
    return -1;
  /* As in decodebin3-0. */
  const char *number = name + length + (length > 0 && g_ascii_isdigit(name[length - 1]) && name[length] == '-');

  return g_ascii_isdigit(*number) ? g_ascii_strtoll(number, NULL, 10) : -1;
}

guint ds_unnamed_before(GstElement *element, const GPtrArray *elements) {
  const gint64 own = made_up_number(element);
  guint before = 0;

  for (guint i = 0; i < elements->len; i++) {
    GstElement *other = g_ptr_array_index(elements, i);
    const gint64 number = G_OBJECT_TYPE(other) == G_OBJECT_TYPE(element) ? made_up_number(other) : -1;

    before += number >= 0 && number < own;
  }
  return before;
}

/* An element as a launch string describes it, where `before` of its type have no name either. */
typedef struct {
  Word type;
  Word name;
  guint before;
} Described;

static bool is_of_type(Word type, GstElement *element) {
  GstElementFactory *factory = gst_element_get_factory(element);

  return factory && is(type, GST_OBJECT_NAME(factory));
}

static bool is_described(GstElement *element, guint unnamed_before, Described described) {
  if (!is_of_type(described.type, element))
    return false;
  return described.name.length ? is(described.name, GST_OBJECT_NAME(element))
                               : made_up_number(element) >= 0 && described.before == unnamed_before;
}

/* Goes on to what another word describes, which may be none. */
static Described next_of(Described last, Word type, GstElement *element) {
  const bool counts = !last.name.length && is_of_type(last.type, element);

  return (Described){.type = type, .before = last.before + counts};
}

bool ds_is_pad_named(const char *description, GstElement *element, guint unnamed_before, const char *pad) {
  const Word none = {"", 0};
  Described last = {none, none, 0};

  for (const char *at = past_space(description); *at; at = past_space(at)) {
    if (*at == '.') {
      at++;
      if (take_pads(&at, pad) && is_described(element, unnamed_before, last))
        return true;
      continue;
    }
    const Word word = take_identifier(&at);
    const char *next = past_space(at);

    if (!word.length || *at == '/') {
      at = *at == '!' || *at == ':' ? past_link(at) : *at == '/' ? past_word(at) : at + 1;
      last = next_of(last, none, element);
    } else if (*next == '=') {
      at = past_space(next + 1);
      const Word value = take_value(&at);

      if (is(word, "name"))
        last.name = value;
    } else if (*at == '.') {
      at++;
      if (take_pads(&at, pad) && is(word, GST_OBJECT_NAME(element)))
        return true;
    } else {
      last = next_of(last, word, element);
    }
  }
  return false;
}
