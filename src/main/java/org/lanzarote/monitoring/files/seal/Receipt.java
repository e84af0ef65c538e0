package org.lanzarote.monitoring.files.seal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;

/**
 * The receipt that a submitter keeps: all that is needed to verify later that the kept submission is the submitted
 * one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "The receipt that a submitter keeps of a submission. Send it as it is to POST "
                + "/receipts/verification to learn whether the submission is intact")
public record Receipt(
        @Schema(description = "Version of this format; 1", examples = "1") @Min(1) @Max(FORMAT) int format,

        @NotNull SubmissionKind kind,

        @Schema(description = "Number of the monitoring round") @Min(1) int round,

        @Schema(description = "ISO 3166-1 alpha-3 code of the Party; absent where none submitted", examples = "FRA")
        @Pattern(regexp = "[A-Z]{3}") @Nullable String party,

        @Schema(description = "Name of the Party; absent where none submitted") @Valid @Nullable BilingualText partyName,

        @Schema(description = "Key of a stakeholder's submission; absent on a Party's") @Nullable UUID id,

        @Schema(description = "Name of the organisation that speaks; absent on a Party's") @Size(max = 500) @Nullable String organisation,

        @Schema(
                description =
                        "Number of the submission within its reply, or of the edition of a report, from 1; always 1 for a"
                                + " stakeholder's")
        @Min(1) int submission,

        @Schema(description = "The version of the questionnaire that was answered; absent on an edition of a report")
        @Min(1) @Nullable Integer questionnaireVersion,

        @Schema(description = "When it was submitted (UTC)") @NotNull Instant submittedAt,

        @Schema(description = "Name of who submitted it") @NotNull @Size(max = 500) String submittedBy,

        @Schema(description = "The time limit that held for it (UTC); absent on an edition of a report") @Nullable Instant due,

        @Schema(description = "Whether it came after that limit")
        boolean late,

        @Schema(description = "Whether it came on paper, and the Secretariat entered it on behalf of the submitter")
        boolean onBehalf,

        @Schema(description = "How many answers it holds, or parts of a report") @Min(0) int answers,

        @Schema(description = "How many comments on Parties it holds; absent on a Party's") @Min(0) @Nullable Integer comments,

        @Schema(description = "The files that it holds, in the order in which they are sealed")
        @NotNull @Size(max = 10_000) List<@Valid @NotNull ReceiptFile> attachments,

        @Schema(description = "SHA-256 of the sealed form, which is canonical JSON (RFC 8785), in hexadecimal digits")
        @NotNull @Pattern(regexp = Digests.PATTERN) String sha256,

        @Schema(description = "SHA-256 of the submission before; absent on the first")
        @Pattern(regexp = Digests.PATTERN) @Nullable String previousSha256,

        @Schema(description = "Why it supplements or corrects the submission before; absent on the first")
        @Size(max = 10_000) @Nullable String reason,

        @Schema(
                description = "Reference of the report; absent unless it is an edition of one",
                examples = "T-ES(2022)02")
        @Size(max = 100) @Nullable String reference) {

    /** The format in which receipts are issued now. */
    public static final int FORMAT = 1;

    /** The kinds of submissions that have receipts. */
    @Schema(
            description = "STATE_REPLY: a Party's reply to the questionnaire of a round. STAKEHOLDER_SUBMISSION: an"
                    + " organisation's answers to it, and comments on Parties. REPORT_EDITION: an edition of the report of a"
                    + " round, as the Committee adopted it or as a corrigendum made it")
    public enum SubmissionKind {
        STATE_REPLY,
        STAKEHOLDER_SUBMISSION,
        REPORT_EDITION
    }

    /** A file as it was sealed. */
    @Schema(name = "SealedFile", description = "A file as it was sealed")
    public record ReceiptFile(
            @Schema(description = "The name of the file, as it was sent") @NotNull @Size(max = 500) String name,

            @Schema(description = "SHA-256 of its content, in hexadecimal digits")
            @NotNull @Pattern(regexp = Digests.PATTERN) String sha256,

            @Schema(description = "Its size in bytes") @Min(0) long size) {}
}
