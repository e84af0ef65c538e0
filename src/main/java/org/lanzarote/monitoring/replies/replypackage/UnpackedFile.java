package org.lanzarote.monitoring.replies.replypackage;

import java.nio.file.Path;

/** An entry of a package, unpacked into a file with a generated name. */
record UnpackedFile(Path file, long size, String sha256) {}
