package org.lanzarote.monitoring.files.document;

import static java.util.Comparator.comparingLong;

import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** Finds bytes of a package that belong to no part, where content could hide from the checks of parts. */
final class Gaps {

    /** Sizes of the records that may follow a part, and of the end of the directory. */
    private static final int DESCRIPTOR = 24;

    private static final int DIRECTORY_ENTRY = 46;
    private static final int DIRECTORY_END = 22 + 76;

    private Gaps() {}

    static void require(List<ZipArchiveEntry> parts, long size) {
        long end = 0;
        long directory = DIRECTORY_END;
        for (var part : parts.stream()
                .sorted(comparingLong(ZipArchiveEntry::getLocalHeaderOffset))
                .toList()) {
            require(part.getLocalHeaderOffset() - end);
            end = part.getDataOffset() + part.getCompressedSize();
            directory += DIRECTORY_ENTRY + part.getName().length() * 3L + part.getCentralDirectoryExtra().length;
        }
        require(Math.max(0, size - end - directory));
    }

    private static void require(long gap) {
        if (gap < 0 || gap > DESCRIPTOR) {
            throw ProblemType.DOCUMENT_UNSAFE.because("The file has bytes that belong to none of its parts");
        }
    }
}
