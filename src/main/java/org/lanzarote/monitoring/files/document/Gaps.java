package org.lanzarote.monitoring.files.document;

import static java.util.Comparator.comparingLong;

import java.io.IOException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** Finds bytes of a package that belong to no part, where content could hide from the checks of parts. */
final class Gaps {

    /** Sizes of the records that may follow a part, and of the end of the directory. */
    private static final int DESCRIPTOR = 24;

    private static final int HEADER = 30;

    /** Office keeps room for later changes beside its parts. */
    private static final int MOST_NOTES = 600;

    private static final int DIRECTORY_ENTRY = 46;
    private static final int DIRECTORY_END = 22 + 76;

    private Gaps() {}

    static void require(ZipParts parts, long size) throws IOException {
        long end = 0;
        long directory = DIRECTORY_END;
        for (var part : parts.entries().stream()
                .sorted(comparingLong(ZipArchiveEntry::getLocalHeaderOffset))
                .toList()) {
            require(part.getLocalHeaderOffset() - end);
            requireNothingBeside(part);
            require(parts.hasBytesBehind(part) ? DESCRIPTOR + 1 : 0);
            end = part.getDataOffset() + part.getCompressedSize();
            directory += DIRECTORY_ENTRY + part.getName().length() * 3L + part.getCentralDirectoryExtra().length;
        }
        require(Math.max(0, size - end - directory));
    }

    /** A folder has no content, and what programs note beside a part is short. */
    private static void requireNothingBeside(ZipArchiveEntry part) {
        long notes = part.getDataOffset() - part.getLocalHeaderOffset() - HEADER - part.getRawName().length;
        require(notes > MOST_NOTES || part.getCentralDirectoryExtra().length > MOST_NOTES ? DESCRIPTOR + 1 : 0);
        require(part.isDirectory() ? part.getCompressedSize() : 0);
    }

    private static void require(long gap) {
        if (gap < 0 || gap > DESCRIPTOR) {
            throw ProblemType.DOCUMENT_UNSAFE.because(DocumentMessage.STRAY_BYTES);
        }
    }
}
