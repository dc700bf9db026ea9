/** A handler's module that cannot be loaded. */
throw new Error("broken module");
