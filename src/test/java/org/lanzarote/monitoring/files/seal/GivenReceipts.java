package org.lanzarote.monitoring.files.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.seal.Receipt.ReceiptFile;
import org.lanzarote.monitoring.files.seal.Receipt.SubmissionKind;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** Receipts of submissions that never were. */
final class GivenReceipts {

    static final Instant SUBMITTED = Instant.parse("2027-02-28T16:05:09.123456Z");
    static final String DIGEST = Digests.sha256("the sealed form".getBytes(UTF_8));
    static final String PREVIOUS = Digests.sha256("the one before".getBytes(UTF_8));

    static final UUID KEY = UUID.fromString("01930000-0000-7000-8000-000000000001");

    private GivenReceipts() {}

    static Receipt first(String iso3, BilingualText name, String submittedBy, String... files) {
        return receipt(iso3, name, submittedBy, null, files);
    }

    static Receipt supplement(String reason) {
        return receipt("CYP", new BilingualText("Cyprus", "Chypre"), "Μαρία Κύπρου", reason, "annexe.pdf");
    }

    static ReceiptFile file(String name) {
        return new ReceiptFile(name, Digests.sha256(name.getBytes(UTF_8)), 1_234_567);
    }

    static Receipt ofStakeholder(String organisation, String... files) {
        return new Receipt(
                Receipt.FORMAT,
                SubmissionKind.STAKEHOLDER_SUBMISSION,
                2,
                null,
                null,
                KEY,
                organisation,
                1,
                4,
                SUBMITTED,
                "Anne M\u00fcller",
                Instant.parse("2027-03-01T22:59:59Z"),
                false,
                false,
                3,
                7,
                List.of(files).stream().map(GivenReceipts::file).toList(),
                DIGEST,
                null,
                null,
                null);
    }

    private static Receipt receipt(
            String iso3, BilingualText name, String submittedBy, @Nullable String reason, String... files) {
        boolean isFirst = reason == null;
        return new Receipt(
                Receipt.FORMAT,
                SubmissionKind.STATE_REPLY,
                2,
                iso3,
                name,
                null,
                null,
                isFirst ? 1 : 3,
                4,
                SUBMITTED,
                submittedBy,
                isFirst ? Instant.parse("2027-03-01T22:59:59Z") : Instant.parse("2027-02-15T22:59:59Z"),
                !isFirst,
                !isFirst,
                58,
                null,
                List.of(files).stream().map(GivenReceipts::file).toList(),
                DIGEST,
                isFirst ? null : PREVIOUS,
                reason,
                null);
    }
}
