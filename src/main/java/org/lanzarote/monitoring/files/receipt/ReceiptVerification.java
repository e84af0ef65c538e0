package org.lanzarote.monitoring.files.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.lanzarote.monitoring.files.attachment.SealedFiles;
import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.files.seal.Receipt;

/** Compares what was sealed with what is kept, text by text, and attachments byte by byte. */
@ApplicationScoped
class ReceiptVerification {

    private final SealedFiles files;

    ReceiptVerification(SealedFiles files) {
        this.files = files;
    }

    List<Difference> differences(Receipt receipt, KeptForm kept) {
        List<Difference> differences = new ArrayList<>();
        note(differences, Difference.RECEIPT, receipt.equals(kept.receipt()));
        note(
                differences,
                Difference.SEALED_FORM,
                Digests.sha256(kept.sealed().getBytes(UTF_8))
                        .equals(kept.receipt().sha256()));
        note(differences, Difference.ANSWERS, kept.anew().equals(kept.sealed()));
        note(
                differences,
                Difference.ATTACHMENTS,
                kept.files().stream().allMatch(file -> files.digest(file).equals(file.sha256())));
        note(differences, Difference.CHAIN, kept.chained());
        return differences;
    }

    private static void note(List<Difference> differences, Difference difference, boolean agrees) {
        if (!agrees) {
            differences.add(difference);
        }
    }
}
