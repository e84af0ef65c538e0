package org.lanzarote.monitoring.replies.replypackage;

import java.nio.file.Path;

/** An entry of a package as it was found, in a file with a name of ours. */
record UnpackedFile(Path file, long size, String sha256) {}
