package org.lanzarote.monitoring.files.receipt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.attachment.SealedFile;
import org.lanzarote.monitoring.files.seal.Receipt;

/**
 * A submission, whosever it is, as it is kept: its receipt, its sealed form and the same form computed anew, whether it
 * follows on the one that it was sealed after, and which took its place.
 */
public record KeptForm(
        Receipt receipt,
        String sealed,
        String anew,
        List<SealedFile> files,
        boolean chained,
        @Nullable Integer supersededBy) {

    /** Files as a receipt lists them. */
    public static List<Receipt.SealedFile> listed(List<SealedFile> files) {
        return files.stream()
                .map(file -> new Receipt.SealedFile(file.name(), file.sha256(), file.size()))
                .toList();
    }
}
