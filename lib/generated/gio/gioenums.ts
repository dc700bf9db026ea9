// Generated from C headers by `bun run bindgen`. Do not edit.

export const GAppInfoCreateFlags = {
  G_APP_INFO_CREATE_NONE: 0,
  G_APP_INFO_CREATE_NEEDS_TERMINAL: 1,
  G_APP_INFO_CREATE_SUPPORTS_URIS: 2,
  G_APP_INFO_CREATE_SUPPORTS_STARTUP_NOTIFICATION: 4,
} as const;
export type GAppInfoCreateFlags = (typeof GAppInfoCreateFlags)[keyof typeof GAppInfoCreateFlags];

export const GConverterFlags = {
  G_CONVERTER_NO_FLAGS: 0,
  G_CONVERTER_INPUT_AT_END: 1,
  G_CONVERTER_FLUSH: 2,
} as const;
export type GConverterFlags = (typeof GConverterFlags)[keyof typeof GConverterFlags];

export const GConverterResult = {
  G_CONVERTER_ERROR: 0,
  G_CONVERTER_CONVERTED: 1,
  G_CONVERTER_FINISHED: 2,
  G_CONVERTER_FLUSHED: 3,
} as const;
export type GConverterResult = (typeof GConverterResult)[keyof typeof GConverterResult];

export const GDataStreamByteOrder = {
  G_DATA_STREAM_BYTE_ORDER_BIG_ENDIAN: 0,
  G_DATA_STREAM_BYTE_ORDER_LITTLE_ENDIAN: 1,
  G_DATA_STREAM_BYTE_ORDER_HOST_ENDIAN: 2,
} as const;
export type GDataStreamByteOrder = (typeof GDataStreamByteOrder)[keyof typeof GDataStreamByteOrder];

export const GDataStreamNewlineType = {
  G_DATA_STREAM_NEWLINE_TYPE_LF: 0,
  G_DATA_STREAM_NEWLINE_TYPE_CR: 1,
  G_DATA_STREAM_NEWLINE_TYPE_CR_LF: 2,
  G_DATA_STREAM_NEWLINE_TYPE_ANY: 3,
} as const;
export type GDataStreamNewlineType = (typeof GDataStreamNewlineType)[keyof typeof GDataStreamNewlineType];

export const GFileAttributeType = {
  G_FILE_ATTRIBUTE_TYPE_INVALID: 0,
  G_FILE_ATTRIBUTE_TYPE_STRING: 1,
  G_FILE_ATTRIBUTE_TYPE_BYTE_STRING: 2,
  G_FILE_ATTRIBUTE_TYPE_BOOLEAN: 3,
  G_FILE_ATTRIBUTE_TYPE_UINT32: 4,
  G_FILE_ATTRIBUTE_TYPE_INT32: 5,
  G_FILE_ATTRIBUTE_TYPE_UINT64: 6,
  G_FILE_ATTRIBUTE_TYPE_INT64: 7,
  G_FILE_ATTRIBUTE_TYPE_OBJECT: 8,
  G_FILE_ATTRIBUTE_TYPE_STRINGV: 9,
} as const;
export type GFileAttributeType = (typeof GFileAttributeType)[keyof typeof GFileAttributeType];

export const GFileAttributeInfoFlags = {
  G_FILE_ATTRIBUTE_INFO_NONE: 0,
  G_FILE_ATTRIBUTE_INFO_COPY_WITH_FILE: 1,
  G_FILE_ATTRIBUTE_INFO_COPY_WHEN_MOVED: 2,
} as const;
export type GFileAttributeInfoFlags = (typeof GFileAttributeInfoFlags)[keyof typeof GFileAttributeInfoFlags];

export const GFileAttributeStatus = {
  G_FILE_ATTRIBUTE_STATUS_UNSET: 0,
  G_FILE_ATTRIBUTE_STATUS_SET: 1,
  G_FILE_ATTRIBUTE_STATUS_ERROR_SETTING: 2,
} as const;
export type GFileAttributeStatus = (typeof GFileAttributeStatus)[keyof typeof GFileAttributeStatus];

export const GFileQueryInfoFlags = {
  G_FILE_QUERY_INFO_NONE: 0,
  G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS: 1,
} as const;
export type GFileQueryInfoFlags = (typeof GFileQueryInfoFlags)[keyof typeof GFileQueryInfoFlags];

export const GFileCreateFlags = {
  G_FILE_CREATE_NONE: 0,
  G_FILE_CREATE_PRIVATE: 1,
  G_FILE_CREATE_REPLACE_DESTINATION: 2,
} as const;
export type GFileCreateFlags = (typeof GFileCreateFlags)[keyof typeof GFileCreateFlags];

export const GFileMeasureFlags = {
  G_FILE_MEASURE_NONE: 0,
  G_FILE_MEASURE_REPORT_ANY_ERROR: 2,
  G_FILE_MEASURE_APPARENT_SIZE: 4,
  G_FILE_MEASURE_NO_XDEV: 8,
} as const;
export type GFileMeasureFlags = (typeof GFileMeasureFlags)[keyof typeof GFileMeasureFlags];

export const GMountMountFlags = {
  G_MOUNT_MOUNT_NONE: 0,
} as const;
export type GMountMountFlags = (typeof GMountMountFlags)[keyof typeof GMountMountFlags];

export const GMountUnmountFlags = {
  G_MOUNT_UNMOUNT_NONE: 0,
  G_MOUNT_UNMOUNT_FORCE: 1,
} as const;
export type GMountUnmountFlags = (typeof GMountUnmountFlags)[keyof typeof GMountUnmountFlags];

export const GDriveStartFlags = {
  G_DRIVE_START_NONE: 0,
} as const;
export type GDriveStartFlags = (typeof GDriveStartFlags)[keyof typeof GDriveStartFlags];

export const GDriveStartStopType = {
  G_DRIVE_START_STOP_TYPE_UNKNOWN: 0,
  G_DRIVE_START_STOP_TYPE_SHUTDOWN: 1,
  G_DRIVE_START_STOP_TYPE_NETWORK: 2,
  G_DRIVE_START_STOP_TYPE_MULTIDISK: 3,
  G_DRIVE_START_STOP_TYPE_PASSWORD: 4,
} as const;
export type GDriveStartStopType = (typeof GDriveStartStopType)[keyof typeof GDriveStartStopType];

export const GFileCopyFlags = {
  G_FILE_COPY_NONE: 0,
  G_FILE_COPY_OVERWRITE: 1,
  G_FILE_COPY_BACKUP: 2,
  G_FILE_COPY_NOFOLLOW_SYMLINKS: 4,
  G_FILE_COPY_ALL_METADATA: 8,
  G_FILE_COPY_NO_FALLBACK_FOR_MOVE: 16,
  G_FILE_COPY_TARGET_DEFAULT_PERMS: 32,
} as const;
export type GFileCopyFlags = (typeof GFileCopyFlags)[keyof typeof GFileCopyFlags];

export const GFileMonitorFlags = {
  G_FILE_MONITOR_NONE: 0,
  G_FILE_MONITOR_WATCH_MOUNTS: 1,
  G_FILE_MONITOR_SEND_MOVED: 2,
  G_FILE_MONITOR_WATCH_HARD_LINKS: 4,
  G_FILE_MONITOR_WATCH_MOVES: 8,
} as const;
export type GFileMonitorFlags = (typeof GFileMonitorFlags)[keyof typeof GFileMonitorFlags];

export const GFileType = {
  G_FILE_TYPE_UNKNOWN: 0,
  G_FILE_TYPE_REGULAR: 1,
  G_FILE_TYPE_DIRECTORY: 2,
  G_FILE_TYPE_SYMBOLIC_LINK: 3,
  G_FILE_TYPE_SPECIAL: 4,
  G_FILE_TYPE_SHORTCUT: 5,
  G_FILE_TYPE_MOUNTABLE: 6,
} as const;
export type GFileType = (typeof GFileType)[keyof typeof GFileType];

export const GFilesystemPreviewType = {
  G_FILESYSTEM_PREVIEW_TYPE_IF_ALWAYS: 0,
  G_FILESYSTEM_PREVIEW_TYPE_IF_LOCAL: 1,
  G_FILESYSTEM_PREVIEW_TYPE_NEVER: 2,
} as const;
export type GFilesystemPreviewType = (typeof GFilesystemPreviewType)[keyof typeof GFilesystemPreviewType];

export const GFileMonitorEvent = {
  G_FILE_MONITOR_EVENT_CHANGED: 0,
  G_FILE_MONITOR_EVENT_CHANGES_DONE_HINT: 1,
  G_FILE_MONITOR_EVENT_DELETED: 2,
  G_FILE_MONITOR_EVENT_CREATED: 3,
  G_FILE_MONITOR_EVENT_ATTRIBUTE_CHANGED: 4,
  G_FILE_MONITOR_EVENT_PRE_UNMOUNT: 5,
  G_FILE_MONITOR_EVENT_UNMOUNTED: 6,
  G_FILE_MONITOR_EVENT_MOVED: 7,
  G_FILE_MONITOR_EVENT_RENAMED: 8,
  G_FILE_MONITOR_EVENT_MOVED_IN: 9,
  G_FILE_MONITOR_EVENT_MOVED_OUT: 10,
} as const;
export type GFileMonitorEvent = (typeof GFileMonitorEvent)[keyof typeof GFileMonitorEvent];

export const GIOErrorEnum = {
  G_IO_ERROR_FAILED: 0,
  G_IO_ERROR_NOT_FOUND: 1,
  G_IO_ERROR_EXISTS: 2,
  G_IO_ERROR_IS_DIRECTORY: 3,
  G_IO_ERROR_NOT_DIRECTORY: 4,
  G_IO_ERROR_NOT_EMPTY: 5,
  G_IO_ERROR_NOT_REGULAR_FILE: 6,
  G_IO_ERROR_NOT_SYMBOLIC_LINK: 7,
  G_IO_ERROR_NOT_MOUNTABLE_FILE: 8,
  G_IO_ERROR_FILENAME_TOO_LONG: 9,
  G_IO_ERROR_INVALID_FILENAME: 10,
  G_IO_ERROR_TOO_MANY_LINKS: 11,
  G_IO_ERROR_NO_SPACE: 12,
  G_IO_ERROR_INVALID_ARGUMENT: 13,
  G_IO_ERROR_PERMISSION_DENIED: 14,
  G_IO_ERROR_NOT_SUPPORTED: 15,
  G_IO_ERROR_NOT_MOUNTED: 16,
  G_IO_ERROR_ALREADY_MOUNTED: 17,
  G_IO_ERROR_CLOSED: 18,
  G_IO_ERROR_CANCELLED: 19,
  G_IO_ERROR_PENDING: 20,
  G_IO_ERROR_READ_ONLY: 21,
  G_IO_ERROR_CANT_CREATE_BACKUP: 22,
  G_IO_ERROR_WRONG_ETAG: 23,
  G_IO_ERROR_TIMED_OUT: 24,
  G_IO_ERROR_WOULD_RECURSE: 25,
  G_IO_ERROR_BUSY: 26,
  G_IO_ERROR_WOULD_BLOCK: 27,
  G_IO_ERROR_HOST_NOT_FOUND: 28,
  G_IO_ERROR_WOULD_MERGE: 29,
  G_IO_ERROR_FAILED_HANDLED: 30,
  G_IO_ERROR_TOO_MANY_OPEN_FILES: 31,
  G_IO_ERROR_NOT_INITIALIZED: 32,
  G_IO_ERROR_ADDRESS_IN_USE: 33,
  G_IO_ERROR_PARTIAL_INPUT: 34,
  G_IO_ERROR_INVALID_DATA: 35,
  G_IO_ERROR_DBUS_ERROR: 36,
  G_IO_ERROR_HOST_UNREACHABLE: 37,
  G_IO_ERROR_NETWORK_UNREACHABLE: 38,
  G_IO_ERROR_CONNECTION_REFUSED: 39,
  G_IO_ERROR_PROXY_FAILED: 40,
  G_IO_ERROR_PROXY_AUTH_FAILED: 41,
  G_IO_ERROR_PROXY_NEED_AUTH: 42,
  G_IO_ERROR_PROXY_NOT_ALLOWED: 43,
  G_IO_ERROR_BROKEN_PIPE: 44,
  G_IO_ERROR_CONNECTION_CLOSED: 44,
  G_IO_ERROR_NOT_CONNECTED: 45,
  G_IO_ERROR_MESSAGE_TOO_LARGE: 46,
  G_IO_ERROR_NO_SUCH_DEVICE: 47,
} as const;
export type GIOErrorEnum = (typeof GIOErrorEnum)[keyof typeof GIOErrorEnum];

export const GAskPasswordFlags = {
  G_ASK_PASSWORD_NEED_PASSWORD: 1,
  G_ASK_PASSWORD_NEED_USERNAME: 2,
  G_ASK_PASSWORD_NEED_DOMAIN: 4,
  G_ASK_PASSWORD_SAVING_SUPPORTED: 8,
  G_ASK_PASSWORD_ANONYMOUS_SUPPORTED: 16,
  G_ASK_PASSWORD_TCRYPT: 32,
} as const;
export type GAskPasswordFlags = (typeof GAskPasswordFlags)[keyof typeof GAskPasswordFlags];

export const GPasswordSave = {
  G_PASSWORD_SAVE_NEVER: 0,
  G_PASSWORD_SAVE_FOR_SESSION: 1,
  G_PASSWORD_SAVE_PERMANENTLY: 2,
} as const;
export type GPasswordSave = (typeof GPasswordSave)[keyof typeof GPasswordSave];

export const GMountOperationResult = {
  G_MOUNT_OPERATION_HANDLED: 0,
  G_MOUNT_OPERATION_ABORTED: 1,
  G_MOUNT_OPERATION_UNHANDLED: 2,
} as const;
export type GMountOperationResult = (typeof GMountOperationResult)[keyof typeof GMountOperationResult];

export const GOutputStreamSpliceFlags = {
  G_OUTPUT_STREAM_SPLICE_NONE: 0,
  G_OUTPUT_STREAM_SPLICE_CLOSE_SOURCE: 1,
  G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET: 2,
} as const;
export type GOutputStreamSpliceFlags = (typeof GOutputStreamSpliceFlags)[keyof typeof GOutputStreamSpliceFlags];

export const GIOStreamSpliceFlags = {
  G_IO_STREAM_SPLICE_NONE: 0,
  G_IO_STREAM_SPLICE_CLOSE_STREAM1: 1,
  G_IO_STREAM_SPLICE_CLOSE_STREAM2: 2,
  G_IO_STREAM_SPLICE_WAIT_FOR_BOTH: 4,
} as const;
export type GIOStreamSpliceFlags = (typeof GIOStreamSpliceFlags)[keyof typeof GIOStreamSpliceFlags];

export const GEmblemOrigin = {
  G_EMBLEM_ORIGIN_UNKNOWN: 0,
  G_EMBLEM_ORIGIN_DEVICE: 1,
  G_EMBLEM_ORIGIN_LIVEMETADATA: 2,
  G_EMBLEM_ORIGIN_TAG: 3,
} as const;
export type GEmblemOrigin = (typeof GEmblemOrigin)[keyof typeof GEmblemOrigin];

export const GResolverError = {
  G_RESOLVER_ERROR_NOT_FOUND: 0,
  G_RESOLVER_ERROR_TEMPORARY_FAILURE: 1,
  G_RESOLVER_ERROR_INTERNAL: 2,
} as const;
export type GResolverError = (typeof GResolverError)[keyof typeof GResolverError];

export const GResolverRecordType = {
  G_RESOLVER_RECORD_SRV: 1,
  G_RESOLVER_RECORD_MX: 2,
  G_RESOLVER_RECORD_TXT: 3,
  G_RESOLVER_RECORD_SOA: 4,
  G_RESOLVER_RECORD_NS: 5,
} as const;
export type GResolverRecordType = (typeof GResolverRecordType)[keyof typeof GResolverRecordType];

export const GResourceError = {
  G_RESOURCE_ERROR_NOT_FOUND: 0,
  G_RESOURCE_ERROR_INTERNAL: 1,
} as const;
export type GResourceError = (typeof GResourceError)[keyof typeof GResourceError];

export const GResourceFlags = {
  G_RESOURCE_FLAGS_NONE: 0,
  G_RESOURCE_FLAGS_COMPRESSED: 1,
} as const;
export type GResourceFlags = (typeof GResourceFlags)[keyof typeof GResourceFlags];

export const GResourceLookupFlags = {
  G_RESOURCE_LOOKUP_FLAGS_NONE: 0,
} as const;
export type GResourceLookupFlags = (typeof GResourceLookupFlags)[keyof typeof GResourceLookupFlags];

export const GSocketFamily = {
  G_SOCKET_FAMILY_INVALID: 0,
  G_SOCKET_FAMILY_UNIX: 1,
  G_SOCKET_FAMILY_IPV4: 2,
  G_SOCKET_FAMILY_IPV6: 10,
} as const;
export type GSocketFamily = (typeof GSocketFamily)[keyof typeof GSocketFamily];

export const GSocketType = {
  G_SOCKET_TYPE_INVALID: 0,
  G_SOCKET_TYPE_STREAM: 1,
  G_SOCKET_TYPE_DATAGRAM: 2,
  G_SOCKET_TYPE_SEQPACKET: 3,
} as const;
export type GSocketType = (typeof GSocketType)[keyof typeof GSocketType];

export const GSocketMsgFlags = {
  G_SOCKET_MSG_NONE: 0,
  G_SOCKET_MSG_OOB: 1,
  G_SOCKET_MSG_PEEK: 2,
  G_SOCKET_MSG_DONTROUTE: 4,
} as const;
export type GSocketMsgFlags = (typeof GSocketMsgFlags)[keyof typeof GSocketMsgFlags];

export const GSocketProtocol = {
  G_SOCKET_PROTOCOL_UNKNOWN: -1,
  G_SOCKET_PROTOCOL_DEFAULT: 0,
  G_SOCKET_PROTOCOL_TCP: 6,
  G_SOCKET_PROTOCOL_UDP: 17,
  G_SOCKET_PROTOCOL_SCTP: 132,
} as const;
export type GSocketProtocol = (typeof GSocketProtocol)[keyof typeof GSocketProtocol];

export const GZlibCompressorFormat = {
  G_ZLIB_COMPRESSOR_FORMAT_ZLIB: 0,
  G_ZLIB_COMPRESSOR_FORMAT_GZIP: 1,
  G_ZLIB_COMPRESSOR_FORMAT_RAW: 2,
} as const;
export type GZlibCompressorFormat = (typeof GZlibCompressorFormat)[keyof typeof GZlibCompressorFormat];

export const GUnixSocketAddressType = {
  G_UNIX_SOCKET_ADDRESS_INVALID: 0,
  G_UNIX_SOCKET_ADDRESS_ANONYMOUS: 1,
  G_UNIX_SOCKET_ADDRESS_PATH: 2,
  G_UNIX_SOCKET_ADDRESS_ABSTRACT: 3,
  G_UNIX_SOCKET_ADDRESS_ABSTRACT_PADDED: 4,
} as const;
export type GUnixSocketAddressType = (typeof GUnixSocketAddressType)[keyof typeof GUnixSocketAddressType];

export const GBusType = {
  G_BUS_TYPE_STARTER: -1,
  G_BUS_TYPE_NONE: 0,
  G_BUS_TYPE_SYSTEM: 1,
  G_BUS_TYPE_SESSION: 2,
} as const;
export type GBusType = (typeof GBusType)[keyof typeof GBusType];

export const GBusNameOwnerFlags = {
  G_BUS_NAME_OWNER_FLAGS_NONE: 0,
  G_BUS_NAME_OWNER_FLAGS_ALLOW_REPLACEMENT: 1,
  G_BUS_NAME_OWNER_FLAGS_REPLACE: 2,
  G_BUS_NAME_OWNER_FLAGS_DO_NOT_QUEUE: 4,
} as const;
export type GBusNameOwnerFlags = (typeof GBusNameOwnerFlags)[keyof typeof GBusNameOwnerFlags];

export const GBusNameWatcherFlags = {
  G_BUS_NAME_WATCHER_FLAGS_NONE: 0,
  G_BUS_NAME_WATCHER_FLAGS_AUTO_START: 1,
} as const;
export type GBusNameWatcherFlags = (typeof GBusNameWatcherFlags)[keyof typeof GBusNameWatcherFlags];

export const GDBusProxyFlags = {
  G_DBUS_PROXY_FLAGS_NONE: 0,
  G_DBUS_PROXY_FLAGS_DO_NOT_LOAD_PROPERTIES: 1,
  G_DBUS_PROXY_FLAGS_DO_NOT_CONNECT_SIGNALS: 2,
  G_DBUS_PROXY_FLAGS_DO_NOT_AUTO_START: 4,
  G_DBUS_PROXY_FLAGS_GET_INVALIDATED_PROPERTIES: 8,
  G_DBUS_PROXY_FLAGS_DO_NOT_AUTO_START_AT_CONSTRUCTION: 16,
  G_DBUS_PROXY_FLAGS_NO_MATCH_RULE: 32,
} as const;
export type GDBusProxyFlags = (typeof GDBusProxyFlags)[keyof typeof GDBusProxyFlags];

export const GDBusError = {
  G_DBUS_ERROR_FAILED: 0,
  G_DBUS_ERROR_NO_MEMORY: 1,
  G_DBUS_ERROR_SERVICE_UNKNOWN: 2,
  G_DBUS_ERROR_NAME_HAS_NO_OWNER: 3,
  G_DBUS_ERROR_NO_REPLY: 4,
  G_DBUS_ERROR_IO_ERROR: 5,
  G_DBUS_ERROR_BAD_ADDRESS: 6,
  G_DBUS_ERROR_NOT_SUPPORTED: 7,
  G_DBUS_ERROR_LIMITS_EXCEEDED: 8,
  G_DBUS_ERROR_ACCESS_DENIED: 9,
  G_DBUS_ERROR_AUTH_FAILED: 10,
  G_DBUS_ERROR_NO_SERVER: 11,
  G_DBUS_ERROR_TIMEOUT: 12,
  G_DBUS_ERROR_NO_NETWORK: 13,
  G_DBUS_ERROR_ADDRESS_IN_USE: 14,
  G_DBUS_ERROR_DISCONNECTED: 15,
  G_DBUS_ERROR_INVALID_ARGS: 16,
  G_DBUS_ERROR_FILE_NOT_FOUND: 17,
  G_DBUS_ERROR_FILE_EXISTS: 18,
  G_DBUS_ERROR_UNKNOWN_METHOD: 19,
  G_DBUS_ERROR_TIMED_OUT: 20,
  G_DBUS_ERROR_MATCH_RULE_NOT_FOUND: 21,
  G_DBUS_ERROR_MATCH_RULE_INVALID: 22,
  G_DBUS_ERROR_SPAWN_EXEC_FAILED: 23,
  G_DBUS_ERROR_SPAWN_FORK_FAILED: 24,
  G_DBUS_ERROR_SPAWN_CHILD_EXITED: 25,
  G_DBUS_ERROR_SPAWN_CHILD_SIGNALED: 26,
  G_DBUS_ERROR_SPAWN_FAILED: 27,
  G_DBUS_ERROR_SPAWN_SETUP_FAILED: 28,
  G_DBUS_ERROR_SPAWN_CONFIG_INVALID: 29,
  G_DBUS_ERROR_SPAWN_SERVICE_INVALID: 30,
  G_DBUS_ERROR_SPAWN_SERVICE_NOT_FOUND: 31,
  G_DBUS_ERROR_SPAWN_PERMISSIONS_INVALID: 32,
  G_DBUS_ERROR_SPAWN_FILE_INVALID: 33,
  G_DBUS_ERROR_SPAWN_NO_MEMORY: 34,
  G_DBUS_ERROR_UNIX_PROCESS_ID_UNKNOWN: 35,
  G_DBUS_ERROR_INVALID_SIGNATURE: 36,
  G_DBUS_ERROR_INVALID_FILE_CONTENT: 37,
  G_DBUS_ERROR_SELINUX_SECURITY_CONTEXT_UNKNOWN: 38,
  G_DBUS_ERROR_ADT_AUDIT_DATA_UNKNOWN: 39,
  G_DBUS_ERROR_OBJECT_PATH_IN_USE: 40,
  G_DBUS_ERROR_UNKNOWN_OBJECT: 41,
  G_DBUS_ERROR_UNKNOWN_INTERFACE: 42,
  G_DBUS_ERROR_UNKNOWN_PROPERTY: 43,
  G_DBUS_ERROR_PROPERTY_READ_ONLY: 44,
} as const;
export type GDBusError = (typeof GDBusError)[keyof typeof GDBusError];

export const GDBusConnectionFlags = {
  G_DBUS_CONNECTION_FLAGS_NONE: 0,
  G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT: 1,
  G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_SERVER: 2,
  G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_ALLOW_ANONYMOUS: 4,
  G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION: 8,
  G_DBUS_CONNECTION_FLAGS_DELAY_MESSAGE_PROCESSING: 16,
  G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_REQUIRE_SAME_USER: 32,
  G_DBUS_CONNECTION_FLAGS_CROSS_NAMESPACE: 64,
} as const;
export type GDBusConnectionFlags = (typeof GDBusConnectionFlags)[keyof typeof GDBusConnectionFlags];

export const GDBusCapabilityFlags = {
  G_DBUS_CAPABILITY_FLAGS_NONE: 0,
  G_DBUS_CAPABILITY_FLAGS_UNIX_FD_PASSING: 1,
} as const;
export type GDBusCapabilityFlags = (typeof GDBusCapabilityFlags)[keyof typeof GDBusCapabilityFlags];

export const GDBusCallFlags = {
  G_DBUS_CALL_FLAGS_NONE: 0,
  G_DBUS_CALL_FLAGS_NO_AUTO_START: 1,
  G_DBUS_CALL_FLAGS_ALLOW_INTERACTIVE_AUTHORIZATION: 2,
} as const;
export type GDBusCallFlags = (typeof GDBusCallFlags)[keyof typeof GDBusCallFlags];

export const GDBusMessageType = {
  G_DBUS_MESSAGE_TYPE_INVALID: 0,
  G_DBUS_MESSAGE_TYPE_METHOD_CALL: 1,
  G_DBUS_MESSAGE_TYPE_METHOD_RETURN: 2,
  G_DBUS_MESSAGE_TYPE_ERROR: 3,
  G_DBUS_MESSAGE_TYPE_SIGNAL: 4,
} as const;
export type GDBusMessageType = (typeof GDBusMessageType)[keyof typeof GDBusMessageType];

export const GDBusMessageFlags = {
  G_DBUS_MESSAGE_FLAGS_NONE: 0,
  G_DBUS_MESSAGE_FLAGS_NO_REPLY_EXPECTED: 1,
  G_DBUS_MESSAGE_FLAGS_NO_AUTO_START: 2,
  G_DBUS_MESSAGE_FLAGS_ALLOW_INTERACTIVE_AUTHORIZATION: 4,
} as const;
export type GDBusMessageFlags = (typeof GDBusMessageFlags)[keyof typeof GDBusMessageFlags];

export const GDBusMessageHeaderField = {
  G_DBUS_MESSAGE_HEADER_FIELD_INVALID: 0,
  G_DBUS_MESSAGE_HEADER_FIELD_PATH: 1,
  G_DBUS_MESSAGE_HEADER_FIELD_INTERFACE: 2,
  G_DBUS_MESSAGE_HEADER_FIELD_MEMBER: 3,
  G_DBUS_MESSAGE_HEADER_FIELD_ERROR_NAME: 4,
  G_DBUS_MESSAGE_HEADER_FIELD_REPLY_SERIAL: 5,
  G_DBUS_MESSAGE_HEADER_FIELD_DESTINATION: 6,
  G_DBUS_MESSAGE_HEADER_FIELD_SENDER: 7,
  G_DBUS_MESSAGE_HEADER_FIELD_SIGNATURE: 8,
  G_DBUS_MESSAGE_HEADER_FIELD_NUM_UNIX_FDS: 9,
} as const;
export type GDBusMessageHeaderField = (typeof GDBusMessageHeaderField)[keyof typeof GDBusMessageHeaderField];

export const GDBusPropertyInfoFlags = {
  G_DBUS_PROPERTY_INFO_FLAGS_NONE: 0,
  G_DBUS_PROPERTY_INFO_FLAGS_READABLE: 1,
  G_DBUS_PROPERTY_INFO_FLAGS_WRITABLE: 2,
} as const;
export type GDBusPropertyInfoFlags = (typeof GDBusPropertyInfoFlags)[keyof typeof GDBusPropertyInfoFlags];

export const GDBusSubtreeFlags = {
  G_DBUS_SUBTREE_FLAGS_NONE: 0,
  G_DBUS_SUBTREE_FLAGS_DISPATCH_TO_UNENUMERATED_NODES: 1,
} as const;
export type GDBusSubtreeFlags = (typeof GDBusSubtreeFlags)[keyof typeof GDBusSubtreeFlags];

export const GDBusServerFlags = {
  G_DBUS_SERVER_FLAGS_NONE: 0,
  G_DBUS_SERVER_FLAGS_RUN_IN_THREAD: 1,
  G_DBUS_SERVER_FLAGS_AUTHENTICATION_ALLOW_ANONYMOUS: 2,
  G_DBUS_SERVER_FLAGS_AUTHENTICATION_REQUIRE_SAME_USER: 4,
} as const;
export type GDBusServerFlags = (typeof GDBusServerFlags)[keyof typeof GDBusServerFlags];

export const GDBusSignalFlags = {
  G_DBUS_SIGNAL_FLAGS_NONE: 0,
  G_DBUS_SIGNAL_FLAGS_NO_MATCH_RULE: 1,
  G_DBUS_SIGNAL_FLAGS_MATCH_ARG0_NAMESPACE: 2,
  G_DBUS_SIGNAL_FLAGS_MATCH_ARG0_PATH: 4,
} as const;
export type GDBusSignalFlags = (typeof GDBusSignalFlags)[keyof typeof GDBusSignalFlags];

export const GDBusSendMessageFlags = {
  G_DBUS_SEND_MESSAGE_FLAGS_NONE: 0,
  G_DBUS_SEND_MESSAGE_FLAGS_PRESERVE_SERIAL: 1,
} as const;
export type GDBusSendMessageFlags = (typeof GDBusSendMessageFlags)[keyof typeof GDBusSendMessageFlags];

export const GCredentialsType = {
  G_CREDENTIALS_TYPE_INVALID: 0,
  G_CREDENTIALS_TYPE_LINUX_UCRED: 1,
  G_CREDENTIALS_TYPE_FREEBSD_CMSGCRED: 2,
  G_CREDENTIALS_TYPE_OPENBSD_SOCKPEERCRED: 3,
  G_CREDENTIALS_TYPE_SOLARIS_UCRED: 4,
  G_CREDENTIALS_TYPE_NETBSD_UNPCBID: 5,
  G_CREDENTIALS_TYPE_APPLE_XUCRED: 6,
  G_CREDENTIALS_TYPE_WIN32_PID: 7,
} as const;
export type GCredentialsType = (typeof GCredentialsType)[keyof typeof GCredentialsType];

export const GDBusMessageByteOrder = {
  G_DBUS_MESSAGE_BYTE_ORDER_BIG_ENDIAN: 66,
  G_DBUS_MESSAGE_BYTE_ORDER_LITTLE_ENDIAN: 108,
} as const;
export type GDBusMessageByteOrder = (typeof GDBusMessageByteOrder)[keyof typeof GDBusMessageByteOrder];

export const GApplicationFlags = {
  G_APPLICATION_FLAGS_NONE: 0,
  G_APPLICATION_DEFAULT_FLAGS: 0,
  G_APPLICATION_IS_SERVICE: 1,
  G_APPLICATION_IS_LAUNCHER: 2,
  G_APPLICATION_HANDLES_OPEN: 4,
  G_APPLICATION_HANDLES_COMMAND_LINE: 8,
  G_APPLICATION_SEND_ENVIRONMENT: 16,
  G_APPLICATION_NON_UNIQUE: 32,
  G_APPLICATION_CAN_OVERRIDE_APP_ID: 64,
  G_APPLICATION_ALLOW_REPLACEMENT: 128,
  G_APPLICATION_REPLACE: 256,
} as const;
export type GApplicationFlags = (typeof GApplicationFlags)[keyof typeof GApplicationFlags];

export const GTlsError = {
  G_TLS_ERROR_UNAVAILABLE: 0,
  G_TLS_ERROR_MISC: 1,
  G_TLS_ERROR_BAD_CERTIFICATE: 2,
  G_TLS_ERROR_NOT_TLS: 3,
  G_TLS_ERROR_HANDSHAKE: 4,
  G_TLS_ERROR_CERTIFICATE_REQUIRED: 5,
  G_TLS_ERROR_EOF: 6,
  G_TLS_ERROR_INAPPROPRIATE_FALLBACK: 7,
  G_TLS_ERROR_BAD_CERTIFICATE_PASSWORD: 8,
} as const;
export type GTlsError = (typeof GTlsError)[keyof typeof GTlsError];

export const GTlsCertificateFlags = {
  G_TLS_CERTIFICATE_NO_FLAGS: 0,
  G_TLS_CERTIFICATE_UNKNOWN_CA: 1,
  G_TLS_CERTIFICATE_BAD_IDENTITY: 2,
  G_TLS_CERTIFICATE_NOT_ACTIVATED: 4,
  G_TLS_CERTIFICATE_EXPIRED: 8,
  G_TLS_CERTIFICATE_REVOKED: 16,
  G_TLS_CERTIFICATE_INSECURE: 32,
  G_TLS_CERTIFICATE_GENERIC_ERROR: 64,
  G_TLS_CERTIFICATE_VALIDATE_ALL: 127,
} as const;
export type GTlsCertificateFlags = (typeof GTlsCertificateFlags)[keyof typeof GTlsCertificateFlags];

export const GTlsAuthenticationMode = {
  G_TLS_AUTHENTICATION_NONE: 0,
  G_TLS_AUTHENTICATION_REQUESTED: 1,
  G_TLS_AUTHENTICATION_REQUIRED: 2,
} as const;
export type GTlsAuthenticationMode = (typeof GTlsAuthenticationMode)[keyof typeof GTlsAuthenticationMode];

export const GTlsChannelBindingType = {
  G_TLS_CHANNEL_BINDING_TLS_UNIQUE: 0,
  G_TLS_CHANNEL_BINDING_TLS_SERVER_END_POINT: 1,
  G_TLS_CHANNEL_BINDING_TLS_EXPORTER: 2,
} as const;
export type GTlsChannelBindingType = (typeof GTlsChannelBindingType)[keyof typeof GTlsChannelBindingType];

export const GTlsChannelBindingError = {
  G_TLS_CHANNEL_BINDING_ERROR_NOT_IMPLEMENTED: 0,
  G_TLS_CHANNEL_BINDING_ERROR_INVALID_STATE: 1,
  G_TLS_CHANNEL_BINDING_ERROR_NOT_AVAILABLE: 2,
  G_TLS_CHANNEL_BINDING_ERROR_NOT_SUPPORTED: 3,
  G_TLS_CHANNEL_BINDING_ERROR_GENERAL_ERROR: 4,
} as const;
export type GTlsChannelBindingError = (typeof GTlsChannelBindingError)[keyof typeof GTlsChannelBindingError];

export const GTlsRehandshakeMode = {
  G_TLS_REHANDSHAKE_NEVER: 0,
  G_TLS_REHANDSHAKE_SAFELY: 1,
  G_TLS_REHANDSHAKE_UNSAFELY: 2,
} as const;
export type GTlsRehandshakeMode = (typeof GTlsRehandshakeMode)[keyof typeof GTlsRehandshakeMode];

export const GTlsPasswordFlags = {
  G_TLS_PASSWORD_NONE: 0,
  G_TLS_PASSWORD_RETRY: 2,
  G_TLS_PASSWORD_MANY_TRIES: 4,
  G_TLS_PASSWORD_FINAL_TRY: 8,
  G_TLS_PASSWORD_PKCS11_USER: 16,
  G_TLS_PASSWORD_PKCS11_SECURITY_OFFICER: 32,
  G_TLS_PASSWORD_PKCS11_CONTEXT_SPECIFIC: 64,
} as const;
export type GTlsPasswordFlags = (typeof GTlsPasswordFlags)[keyof typeof GTlsPasswordFlags];

export const GTlsInteractionResult = {
  G_TLS_INTERACTION_UNHANDLED: 0,
  G_TLS_INTERACTION_HANDLED: 1,
  G_TLS_INTERACTION_FAILED: 2,
} as const;
export type GTlsInteractionResult = (typeof GTlsInteractionResult)[keyof typeof GTlsInteractionResult];

export const GDBusInterfaceSkeletonFlags = {
  G_DBUS_INTERFACE_SKELETON_FLAGS_NONE: 0,
  G_DBUS_INTERFACE_SKELETON_FLAGS_HANDLE_METHOD_INVOCATIONS_IN_THREAD: 1,
} as const;
export type GDBusInterfaceSkeletonFlags = (typeof GDBusInterfaceSkeletonFlags)[keyof typeof GDBusInterfaceSkeletonFlags];

export const GDBusObjectManagerClientFlags = {
  G_DBUS_OBJECT_MANAGER_CLIENT_FLAGS_NONE: 0,
  G_DBUS_OBJECT_MANAGER_CLIENT_FLAGS_DO_NOT_AUTO_START: 1,
} as const;
export type GDBusObjectManagerClientFlags = (typeof GDBusObjectManagerClientFlags)[keyof typeof GDBusObjectManagerClientFlags];

export const GTlsDatabaseVerifyFlags = {
  G_TLS_DATABASE_VERIFY_NONE: 0,
} as const;
export type GTlsDatabaseVerifyFlags = (typeof GTlsDatabaseVerifyFlags)[keyof typeof GTlsDatabaseVerifyFlags];

export const GTlsDatabaseLookupFlags = {
  G_TLS_DATABASE_LOOKUP_NONE: 0,
  G_TLS_DATABASE_LOOKUP_KEYPAIR: 1,
} as const;
export type GTlsDatabaseLookupFlags = (typeof GTlsDatabaseLookupFlags)[keyof typeof GTlsDatabaseLookupFlags];

export const GTlsCertificateRequestFlags = {
  G_TLS_CERTIFICATE_REQUEST_NONE: 0,
} as const;
export type GTlsCertificateRequestFlags = (typeof GTlsCertificateRequestFlags)[keyof typeof GTlsCertificateRequestFlags];

export const GTlsProtocolVersion = {
  G_TLS_PROTOCOL_VERSION_UNKNOWN: 0,
  G_TLS_PROTOCOL_VERSION_SSL_3_0: 1,
  G_TLS_PROTOCOL_VERSION_TLS_1_0: 2,
  G_TLS_PROTOCOL_VERSION_TLS_1_1: 3,
  G_TLS_PROTOCOL_VERSION_TLS_1_2: 4,
  G_TLS_PROTOCOL_VERSION_TLS_1_3: 5,
  G_TLS_PROTOCOL_VERSION_DTLS_1_0: 201,
  G_TLS_PROTOCOL_VERSION_DTLS_1_2: 202,
} as const;
export type GTlsProtocolVersion = (typeof GTlsProtocolVersion)[keyof typeof GTlsProtocolVersion];

export const GIOModuleScopeFlags = {
  G_IO_MODULE_SCOPE_NONE: 0,
  G_IO_MODULE_SCOPE_BLOCK_DUPLICATES: 1,
} as const;
export type GIOModuleScopeFlags = (typeof GIOModuleScopeFlags)[keyof typeof GIOModuleScopeFlags];

export const GSocketClientEvent = {
  G_SOCKET_CLIENT_RESOLVING: 0,
  G_SOCKET_CLIENT_RESOLVED: 1,
  G_SOCKET_CLIENT_CONNECTING: 2,
  G_SOCKET_CLIENT_CONNECTED: 3,
  G_SOCKET_CLIENT_PROXY_NEGOTIATING: 4,
  G_SOCKET_CLIENT_PROXY_NEGOTIATED: 5,
  G_SOCKET_CLIENT_TLS_HANDSHAKING: 6,
  G_SOCKET_CLIENT_TLS_HANDSHAKED: 7,
  G_SOCKET_CLIENT_COMPLETE: 8,
} as const;
export type GSocketClientEvent = (typeof GSocketClientEvent)[keyof typeof GSocketClientEvent];

export const GSocketListenerEvent = {
  G_SOCKET_LISTENER_BINDING: 0,
  G_SOCKET_LISTENER_BOUND: 1,
  G_SOCKET_LISTENER_LISTENING: 2,
  G_SOCKET_LISTENER_LISTENED: 3,
} as const;
export type GSocketListenerEvent = (typeof GSocketListenerEvent)[keyof typeof GSocketListenerEvent];

export const GTestDBusFlags = {
  G_TEST_DBUS_NONE: 0,
} as const;
export type GTestDBusFlags = (typeof GTestDBusFlags)[keyof typeof GTestDBusFlags];

export const GSubprocessFlags = {
  G_SUBPROCESS_FLAGS_NONE: 0,
  G_SUBPROCESS_FLAGS_STDIN_PIPE: 1,
  G_SUBPROCESS_FLAGS_STDIN_INHERIT: 2,
  G_SUBPROCESS_FLAGS_STDOUT_PIPE: 4,
  G_SUBPROCESS_FLAGS_STDOUT_SILENCE: 8,
  G_SUBPROCESS_FLAGS_STDERR_PIPE: 16,
  G_SUBPROCESS_FLAGS_STDERR_SILENCE: 32,
  G_SUBPROCESS_FLAGS_STDERR_MERGE: 64,
  G_SUBPROCESS_FLAGS_INHERIT_FDS: 128,
  G_SUBPROCESS_FLAGS_SEARCH_PATH_FROM_ENVP: 256,
} as const;
export type GSubprocessFlags = (typeof GSubprocessFlags)[keyof typeof GSubprocessFlags];

export const GNotificationPriority = {
  G_NOTIFICATION_PRIORITY_NORMAL: 0,
  G_NOTIFICATION_PRIORITY_LOW: 1,
  G_NOTIFICATION_PRIORITY_HIGH: 2,
  G_NOTIFICATION_PRIORITY_URGENT: 3,
} as const;
export type GNotificationPriority = (typeof GNotificationPriority)[keyof typeof GNotificationPriority];

export const GNetworkConnectivity = {
  G_NETWORK_CONNECTIVITY_LOCAL: 1,
  G_NETWORK_CONNECTIVITY_LIMITED: 2,
  G_NETWORK_CONNECTIVITY_PORTAL: 3,
  G_NETWORK_CONNECTIVITY_FULL: 4,
} as const;
export type GNetworkConnectivity = (typeof GNetworkConnectivity)[keyof typeof GNetworkConnectivity];

export const GPollableReturn = {
  G_POLLABLE_RETURN_FAILED: 0,
  G_POLLABLE_RETURN_OK: 1,
  G_POLLABLE_RETURN_WOULD_BLOCK: -27,
} as const;
export type GPollableReturn = (typeof GPollableReturn)[keyof typeof GPollableReturn];

export const GMemoryMonitorWarningLevel = {
  G_MEMORY_MONITOR_WARNING_LEVEL_LOW: 50,
  G_MEMORY_MONITOR_WARNING_LEVEL_MEDIUM: 100,
  G_MEMORY_MONITOR_WARNING_LEVEL_CRITICAL: 255,
} as const;
export type GMemoryMonitorWarningLevel = (typeof GMemoryMonitorWarningLevel)[keyof typeof GMemoryMonitorWarningLevel];
