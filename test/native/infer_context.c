/*
 * libnvds_infer as C programs use it.
 *
 *   infer_context detector MODEL LABELS   a detector of 96 x 64: what it says of red and green pictures
 *   infer_context refusals MODEL          what is refused, with the status and the message
 *   infer_context plain                   what needs no model: parameters, names, clustering
 */
#include <string.h>

#include "check.h"
#include "nvdsinfer_context.h"
#include "nvdsinfer_dbscan.h"

enum { WIDTH = 96, HEIGHT = 64 };

static char last_message[4096];
static int messages[4];

static void
on_log (NvDsInferContextHandle handle, unsigned int unique_id, NvDsInferLogLevel level, const char *message, void *context)
{
  CHECK (handle != NULL);
  CHECK (context == last_message);
  CHECK_INT (unique_id, 5);
  messages[level]++;
  snprintf (last_message, sizeof last_message, "%s", message);
}

static int returned;

static void
on_return (void *data)
{
  CHECK (data == &returned);
  __atomic_add_fetch (&returned, 1, __ATOMIC_SEQ_CST);
}

static NvDsInferDetectionParams classes[2];

static NvDsInferContextInitParams *
detector_params (const char *model, const char *labels)
{
  static NvDsInferContextInitParams params;
  NvDsInferContext_ResetInitParams (&params);
  params.uniqueID = 5;
  params.maxBatchSize = 2;
  params.networkInputFormat = NvDsInferFormat_RGB;
  params.networkScaleFactor = 1.0f / 255;
  params.clusterMode = NVDSINFER_CLUSTER_NONE;
  params.numDetectedClasses = 2;
  params.perClassDetectionParams = classes;
  for (int i = 0; i < 2; i++)
    classes[i] = (NvDsInferDetectionParams) { .preClusterThreshold = 0.5f, .topK = -1 };
  strcpy (params.onnxFilePath, model);
  if (labels)
    strcpy (params.labelsFilePath, labels);
  return &params;
}

/* A black picture with a cell of 16 x 16 pixels of one colour. Rows are longer than they need to be. */
static unsigned char *
picture (NvDsInferFormat format, unsigned *pitch, int cell_x, int cell_y, const unsigned char rgb[3])
{
  const int bytes = format == NvDsInferFormat_RGBA || format == NvDsInferFormat_BGRx ? 4 : 3;
  const int bgr = format == NvDsInferFormat_BGR || format == NvDsInferFormat_BGRx;
  *pitch = WIDTH * bytes + 20;
  unsigned char *pixels = calloc (HEIGHT, *pitch);
  for (int y = cell_y * 16; y < (cell_y + 1) * 16; y++)
    for (int x = cell_x * 16; x < (cell_x + 1) * 16; x++)
      for (int c = 0; c < 3; c++)
        pixels[y * *pitch + x * bytes + (bgr ? 2 - c : c)] = rgb[c];
  return pixels;
}

static const unsigned char red[3] = { 255, 0, 0 }, green[3] = { 0, 255, 0 };

static void
queue_two (NvDsInferContextHandle context, NvDsInferFormat format)
{
  unsigned pitch;
  void *frames[2] = { picture (format, &pitch, 2, 1, red), picture (format, &pitch, 3, 2, green) };
  NvDsInferContextBatchInput input = { 0 };
  NvDsInferContextBatchOutput output;
  const int before = returned;
  input.inputFrames = frames;
  input.numInputFrames = 2;
  input.inputFormat = format;
  input.inputPitch = pitch;
  input.returnInputFunc = on_return;
  input.returnFuncData = &returned;
  CHECK_INT (NvDsInferContext_QueueInputBatch (context, &input), NVDSINFER_SUCCESS);
  CHECK_INT (NvDsInferContext_DequeueOutputBatch (context, &output), NVDSINFER_SUCCESS);
  CHECK_INT (__atomic_load_n (&returned, __ATOMIC_SEQ_CST), before + 1);
  CHECK_INT (output.numFrames, 2);
  for (int i = 0; i < 2; i++) {
    CHECK_INT (output.frames[i].outputType, NvDsInferNetworkType_Detector);
    CHECK_INT (output.frames[i].detectionOutput.numObjects, 1);
    const NvDsInferObject *object = &output.frames[i].detectionOutput.objects[0];
    CHECK_INT (object->classIndex, i);
    CHECK_STRING (object->label, i == 0 ? "car" : "person");
    CHECK (object->confidence > 0.99f && object->confidence < 1.01f);
    /* 10 and 6 pixels around the cell's first corner for the first class, 20 around it for the second. */
    CHECK_INT (object->width + 0.5f, i == 0 ? 20 : 40);
    CHECK_INT (object->height + 0.5f, i == 0 ? 12 : 40);
    CHECK_INT (object->left + 0.5f, i == 0 ? 23 : 29);
    CHECK (object->mask == NULL);
  }
  CHECK_INT (output.numHostBuffers, 3);
  CHECK_INT (output.numOutputDeviceBuffers, 2);
  CHECK (output.hostBuffers[0] == NULL);
  CHECK (output.hostBuffers[1] == output.outputDeviceBuffers[0]);
  /* Coverage of the first frame's first class: 6 x 4 cells. */
  CHECK (((float *) output.hostBuffers[1])[1 * 6 + 2] > 0.99f);
  NvDsInferContextBatchOutput again = output;
  NvDsInferContext_ReleaseBatchOutput (context, &output);
  const int warnings = messages[NVDSINFER_LOG_WARNING];
  NvDsInferContext_ReleaseBatchOutput (context, &again);
  CHECK_INT (messages[NVDSINFER_LOG_WARNING], warnings + 1);
  free (frames[0]);
  free (frames[1]);
}

static void
detector (const char *model, const char *labels)
{
  NvDsInferContextHandle context = NULL;
  NvDsInferNetworkInfo network;
  NvDsInferLayerInfo layers[3];
  CHECK_INT (NvDsInferContext_Create (&context, detector_params (model, labels), last_message, on_log), NVDSINFER_SUCCESS);
  NvDsInferContext_GetNetworkInfo (context, &network);
  CHECK_INT (network.width, WIDTH);
  CHECK_INT (network.height, HEIGHT);
  CHECK_INT (network.channels, 3);
  CHECK_INT (NvDsInferContext_GetNumLayersInfo (context), 3);
  NvDsInferContext_FillLayersInfo (context, layers);
  CHECK_STRING (layers[0].layerName, "input_1");
  CHECK_STRING (layers[1].layerName, "output_cov/Sigmoid");
  for (int i = 0; i < 3; i++) {
    CHECK_INT (layers[i].bindingIndex, i);
    CHECK_INT (layers[i].isInput, i == 0);
    CHECK_INT (layers[i].dataType, FLOAT);
    CHECK_INT (layers[i].inferDims.numDims, 3);
  }
  CHECK_INT (layers[2].inferDims.d[0], 8);
  CHECK_INT (layers[2].inferDims.numElements, 8 * 4 * 6);
  CHECK_STRING (NvDsInferContext_GetLabel (context, 0, 0), "car");
  CHECK_STRING (NvDsInferContext_GetLabel (context, 1, 2), "child");
  CHECK (NvDsInferContext_GetLabel (context, 0, 1) == NULL);
  CHECK (NvDsInferContext_GetLabel (context, 9, 0) == NULL);

  const NvDsInferFormat formats[] = { NvDsInferFormat_RGB, NvDsInferFormat_BGR, NvDsInferFormat_RGBA, NvDsInferFormat_BGRx };
  for (int i = 0; i < 4; i++)
    queue_two (context, formats[i]);

  /* Refused when queued, with a message; the context goes on. */
  void *frames[3] = { frames, NULL, frames };
  NvDsInferContextBatchInput input = { .inputFrames = frames, .numInputFrames = 3, .inputFormat = NvDsInferFormat_RGB };
  CHECK_INT (NvDsInferContext_QueueInputBatch (context, &input), NVDSINFER_INVALID_PARAMS);
  CHECK (strstr (last_message, "3 frames") != NULL && strstr (last_message, "maxBatchSize is 2") != NULL);
  input.numInputFrames = 2;
  CHECK_INT (NvDsInferContext_QueueInputBatch (context, &input), NVDSINFER_INVALID_PARAMS);
  CHECK (strstr (last_message, "null frame") != NULL);
  input.numInputFrames = 1;
  input.inputFormat = NvDsInferFormat_GRAY;
  CHECK_INT (NvDsInferContext_QueueInputBatch (context, &input), NVDSINFER_INVALID_PARAMS);
  CHECK_INT (messages[NVDSINFER_LOG_ERROR], 3);
  queue_two (context, NvDsInferFormat_RGB);

  /* What is queued and not asked for gives its input back. */
  unsigned pitch;
  frames[0] = picture (NvDsInferFormat_RGB, &pitch, 0, 0, red);
  const int before = returned;
  input = (NvDsInferContextBatchInput) { frames, 1, NvDsInferFormat_RGB, pitch, on_return, &returned };
  for (int i = 0; i < 3; i++)
    CHECK_INT (NvDsInferContext_QueueInputBatch (context, &input), NVDSINFER_SUCCESS);
  NvDsInferContext_Destroy (context);
  CHECK_INT (returned, before + 3);
  free (frames[0]);
}

static void
refuse (NvDsInferContextInitParams *params, NvDsInferStatus status, const char *message)
{
  NvDsInferContextHandle context = NULL;
  last_message[0] = '\0';
  CHECK_INT (NvDsInferContext_Create (&context, params, last_message, on_log), status);
  CHECK (context == NULL);
  if (strstr (last_message, message) == NULL) {
    fprintf (stderr, "\"%s\" is not in \"%s\"\n", message, last_message);
    exit (1);
  }
}

static void
refusals (const char *model)
{
  NvDsInferContextInitParams *params = detector_params ("/no/model.onnx", NULL);
  refuse (params, NVDSINFER_CONFIG_FAILED, "initParams.onnxFilePath: cannot read '/no/model.onnx'");
  params = detector_params (model, "/no/labels.txt");
  refuse (params, NVDSINFER_CONFIG_FAILED, "initParams.labelsFilePath");
  params = detector_params (model, NULL);
  params->maxBatchSize = 0;
  refuse (params, NVDSINFER_CONFIG_FAILED, "maxBatchSize is 0");
  params = detector_params (model, NULL);
  params->maxBatchSize = 1025;
  refuse (params, NVDSINFER_CONFIG_FAILED, "maxBatchSize is 1025");
  params = detector_params (model, NULL);
  params->networkInputFormat = NvDsInferFormat_Unknown;
  refuse (params, NVDSINFER_CONFIG_FAILED, "networkInputFormat");
  params = detector_params (model, NULL);
  params->networkInputFormat = NvDsInferFormat_GRAY;
  refuse (params, NVDSINFER_CONFIG_FAILED, "asks for 1 channels");
  params = detector_params (model, NULL);
  params->perClassDetectionParams = NULL;
  refuse (params, NVDSINFER_CONFIG_FAILED, "perClassDetectionParams is null");
  params = detector_params (model, NULL);
  params->outputBufferPoolSize = 1;
  refuse (params, NVDSINFER_CONFIG_FAILED, "outputBufferPoolSize is 1");
  params = detector_params (model, NULL);
  params->inferInputDims = (NvDsInferDimsCHW) { 3, 10, 10 };
  refuse (params, NVDSINFER_CONFIG_FAILED, "initParams.inferInputDims does not fit the model");
  params = detector_params (model, NULL);
  strcpy (params->customLibPath, "/no/library.so");
  refuse (params, NVDSINFER_CUSTOM_LIB_FAILED, "initParams.customLibPath: cannot load the library");
  params = detector_params (model, NULL);
  params->onnxFilePath[0] = '\0';
  strcpy (params->modelEngineFilePath, "model.engine");
  refuse (params, NVDSINFER_CONFIG_FAILED, "an engine runs on the GPU it was built for only");

  params = detector_params (model, NULL);
  params->uniqueID = 0;
  NvDsInferContextHandle context = NULL;
  CHECK_INT (NvDsInferContext_Create (&context, params, NULL, NULL), NVDSINFER_CONFIG_FAILED);
  CHECK_INT (NvDsInferContext_Create (NULL, params, NULL, NULL), NVDSINFER_INVALID_PARAMS);
  CHECK_INT (NvDsInferContext_Create (&context, NULL, NULL, NULL), NVDSINFER_INVALID_PARAMS);
  CHECK_INT (NvDsInferContext_QueueInputBatch (NULL, NULL), NVDSINFER_INVALID_PARAMS);
  CHECK_INT (NvDsInferContext_DequeueOutputBatch (NULL, NULL), NVDSINFER_INVALID_PARAMS);
  CHECK_INT (NvDsInferContext_GetNumLayersInfo (NULL), 0);
  CHECK (NvDsInferContext_GetLabel (NULL, 0, 0) == NULL);
  NvDsInferContext_ReleaseBatchOutput (NULL, NULL);
  NvDsInferContext_Destroy (NULL);
}

static void
dynamic_properties (NvDsInferContextInitParams *params)
{
  CHECK_INT (NvDsInferContext_HasDynamicProperty (params, "a"), 0);
  CHECK (NvDsInferContext_GetDynamicProperty (params, "a") == NULL);
  CHECK_INT (NvDsInferContext_SetDynamicProperty (params, "a", "1"), 1);
  CHECK_INT (NvDsInferContext_SetDynamicProperty (params, "b", "2"), 1);
  CHECK_INT (NvDsInferContext_SetDynamicProperty (params, "a", "three"), 1);
  CHECK_INT (params->numDynamicProperties, 2);
  CHECK_STRING (NvDsInferContext_GetDynamicProperty (params, "a"), "three");
  CHECK_STRING (params->dynamicPropertyKeys[1], "b");
  CHECK_INT (NvDsInferContext_HasDynamicProperty (params, "b"), 1);
  CHECK_INT (NvDsInferContext_SetDynamicProperty (params, NULL, "2"), 0);
  NvDsInferContext_ApplyDynamicPropertiesToBuilder (params, NULL);
  NvDsInferContext_ClearDynamicProperties (params);
  CHECK_INT (params->numDynamicProperties, 0);
  CHECK (params->dynamicPropertyKeys == NULL);
  NvDsInferContext_ClearDynamicProperties (params);
}

static void
clustering (void)
{
  NvDsInferDBScanHandle handle = NvDsInferDBScanCreate ();
  NvDsInferDBScanClusteringParams params = { .eps = 0.5f, .minBoxes = 2, .minScore = 0 };
  const NvDsInferObjectDetectionInfo given[] = {
    { .classId = 1, .left = 10, .top = 10, .width = 20, .height = 20, .detectionConfidence = 0.5f },
    { .classId = 1, .left = 12, .top = 10, .width = 20, .height = 20, .detectionConfidence = 0.5f },
    { .classId = 1, .left = 70, .top = 10, .width = 20, .height = 20, .detectionConfidence = 0.9f },
  };
  NvDsInferObjectDetectionInfo boxes[3];
  size_t count = 3;
  memcpy (boxes, given, sizeof given);
  NvDsInferDBScanCluster (handle, &params, boxes, &count);
  CHECK_INT (count, 1);
  CHECK_INT (boxes[0].left + 0.5f, 11);
  CHECK_INT (boxes[0].classId, 1);
  count = 3;
  memcpy (boxes, given, sizeof given);
  NvDsInferDBScanClusterHybrid (handle, &params, boxes, &count);
  CHECK_INT (count, 2);
  CHECK_INT (boxes[1].left, 12);
  /* sqrt (400) / 2 boxes */
  params.enableATHRFilter = 1;
  params.thresholdATHR = 9.9f;
  count = 3;
  memcpy (boxes, given, sizeof given);
  NvDsInferDBScanCluster (handle, &params, boxes, &count);
  CHECK_INT (count, 0);
  NvDsInferDBScanCluster (handle, &params, boxes, &count);
  CHECK_INT (count, 0);
  NvDsInferDBScanDestroy (handle);
}

static void
plain (void)
{
  static NvDsInferContextInitParams params;
  memset (&params, 0x55, sizeof params);
  NvDsInferContext_ResetInitParams (&params);
  CHECK_INT (params.maxBatchSize, 1);
  CHECK_INT (params.networkInputFormat, NvDsInferFormat_Unknown);
  CHECK_INT (params.outputBufferPoolSize, 2);
  CHECK_INT (params.autoIncMem, 1);
  CHECK_INT (params.maxGPUMemPer, 99);
  CHECK_INT (params.networkScaleFactor, 1);
  CHECK_INT (params.warmupEngine, 0);
  CHECK_STRING (NvDsInferStatus2Str (NVDSINFER_OUTPUT_PARSING_FAILED), "NVDSINFER_OUTPUT_PARSING_FAILED");
  CHECK_STRING (NvDsInferContext_GetStatusName (NVDSINFER_SUCCESS), "NVDSINFER_SUCCESS");
  CHECK_STRING (NvDsInferStatus2Str ((NvDsInferStatus) 77), "NVDSINFER_NULL");
  dynamic_properties (&params);
  clustering ();
}

int
main (int argc, char **argv)
{
  const char *what = argc > 1 ? argv[1] : "";
  if (strcmp (what, "detector") == 0 && argc == 4)
    detector (argv[2], argv[3]);
  else if (strcmp (what, "refusals") == 0 && argc == 3)
    refusals (argv[2]);
  else if (strcmp (what, "plain") == 0)
    plain ();
  else
    return 2;
  puts ("done");
  return 0;
}
