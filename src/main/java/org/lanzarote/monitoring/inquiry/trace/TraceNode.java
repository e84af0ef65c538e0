package org.lanzarote.monitoring.inquiry.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.inquiry.chain.TraceKind;
import org.lanzarote.monitoring.inquiry.chain.TraceState;
import org.lanzarote.monitoring.outcome.report.DraftChange;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** One thing of a chain, as far as the caller may know it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TraceNode(
        @Schema(description = "Number in this answer, from 0: what was asked for. The edges name it so")
        int number,

        TraceKind kind,

        @Schema(
                description =
                        "Key in the form of its kind; `withdrawn` of what is gone, `unpublished` of a finding that you"
                                + " may not read",
                examples = "RUS/9.1@1")
        @Nullable String key,

        @Schema(description = "What it is, in words") BilingualText label,

        @Schema(
                description =
                        "Absent where you may know no more than that it is cited, and of what is outside this service")
        @Nullable TraceState state,

        @Schema(
                description =
                        "Since when it is in this state, or from the beginning of which day in UTC; of a factsheet and its"
                                + " footnotes the publication of their edition, of a sentence that of the first that has it,"
                                + " or, where it is withdrawn, of the first that has it no more; absent where that is not known")
        @Nullable Instant at,

        @Schema(
                description =
                        "What the draft does to it since, for those who oversee; absent where the draft has it as everybody"
                                + " reads it, which state and at are about")
        @Nullable DraftChange draft,

        @Schema(
                description =
                        "True of the sentence of an earlier edition that the newest has in other words or with other"
                                + " footnotes, which stand at its address; else absent")
        @Nullable Boolean reworded,

        @Schema(
                description =
                        "Since when the Party's factsheet has the sentence of an earlier edition no more, though it stands, as it"
                                + " is addressed to other Parties, or is their practice; else absent")
        @Nullable Instant readdressedAt,

        @Schema(
                description = "Where it is read; absent where you cannot read it",
                examples = "/rounds/2/replies/RUS/submissions/1/answers/9.1")
        @Nullable String address,

        @Schema(description = "Where its own chain is read; absent where it has none") @Nullable String trace,

        @Schema(description = "The Party that it comes from or is about (ISO 3166-1 alpha-3)") @Nullable String party,

        @Schema(description = "The organisation that it comes from, unless that is not named") @Nullable String organisation,

        @Schema(description = "SHA-256 of the sealed form, which a receipt states") @Nullable String digest,

        @Schema(description = "On which side of the thing asked for it stands; on the nearer one, if on both")
        TraceDirection direction,

        @Schema(description = "How many steps it is away from the thing asked for")
        int depth) {}
