package org.lanzarote.monitoring.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lanzarote.monitoring.reply.SealedFiles;
import org.lanzarote.monitoring.reply.SealedForm;
import org.lanzarote.monitoring.seal.Digests;
import org.lanzarote.monitoring.seal.Receipt;

/** Computes anew from what is kept what was sealed: answer by answer, and attachments byte by byte. */
@ApplicationScoped
class Verification {

    private final ReceiptQueries queries;
    private final SealedFiles files;

    Verification(ReceiptQueries queries, SealedFiles files) {
        this.queries = queries;
        this.files = files;
    }

    List<Difference> differences(Receipt receipt, KeptSubmission kept) {
        List<Difference> differences = new ArrayList<>();
        var sealed = files.of(kept.id());
        note(differences, Difference.RECEIPT, receipt.equals(kept.receipt(sealed)));
        note(
                differences,
                Difference.SEALED_FORM,
                Digests.sha256(kept.sealed().getBytes(UTF_8)).equals(kept.sha256()));
        var anew = new SealedForm(kept.head(), queries.answers(kept.id()), sealed).bytes();
        note(differences, Difference.ANSWERS, new String(anew, UTF_8).equals(kept.sealed()));
        note(
                differences,
                Difference.ATTACHMENTS,
                sealed.stream().allMatch(file -> files.digest(file).equals(file.sha256())));
        var before = queries.digestBefore(kept.id()).orElse(null);
        note(differences, Difference.CHAIN, Objects.equals(before, kept.previousSha256()));
        return differences;
    }

    private static void note(List<Difference> differences, Difference difference, boolean agrees) {
        if (!agrees) {
            differences.add(difference);
        }
    }
}
