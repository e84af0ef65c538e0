package org.lanzarote.monitoring.files.receipt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.attachment.SealedFile;
import org.lanzarote.monitoring.files.seal.Receipt;
import org.lanzarote.monitoring.files.seal.Receipt.ReceiptFile;

/**
 * A kept submission of a Party or a stakeholder: its receipt, its sealed form, the same form computed anew, whether
 * it follows the one it was sealed after, and which one replaced it.
 */
public record KeptForm(
        Receipt receipt,
        String sealed,
        String anew,
        List<SealedFile> files,
        boolean chained,
        @Nullable Integer supersededBy) {

    /** Files as a receipt lists them. */
    public static List<ReceiptFile> listed(List<SealedFile> files) {
        return files.stream()
                .map(file -> new ReceiptFile(file.name(), file.sha256(), file.size()))
                .toList();
    }
}
