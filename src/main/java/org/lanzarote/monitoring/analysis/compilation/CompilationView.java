package org.lanzarote.monitoring.analysis.compilation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.revision.CompilationRevisionRow;
import org.lanzarote.monitoring.analysis.revision.PartChange;
import org.lanzarote.monitoring.analysis.source.CompilationFilter;
import org.lanzarote.monitoring.analysis.source.CompiledEntry;
import org.lanzarote.monitoring.analysis.source.QuestionFigures;
import org.lanzarote.monitoring.platform.html.Printable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.preparation.question.Item;

/** A question read across: what Parties, stakeholders and children say on it, side by side. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CompilationView(
        @Schema(description = "Number of the round") int round,
        @Schema(description = "Title of the round") BilingualText title,

        @Schema(description = "Number of the question that is read across", examples = "9")
        String question,

        @Schema(description = "The question with its sub-questions, as the version in force words them")
        List<Item> questions,

        @Schema(description = "The last revision that was issued; absent before the first") @Nullable CompilationRevisionRow revision,

        @Schema(
                description =
                        "What that revision has otherwise than the one before it; absent of the first, and before it")
        @Nullable List<PartChange> changedByRevision,

        @Schema(
                description = "What is public now and was not in that revision, says something else, or is gone; absent"
                        + " before the first")
        @Nullable List<PartChange> changedSince,

        @Schema(
                description = "The answers of Parties counted, whatever value is asked for; empty where Parties are not"
                        + " asked for")
        List<QuestionFigures> figures,

        @Schema(description = "Each Party with an entry, by code")
        List<PartyEntries> parties,

        @Schema(description = "What is on no Party: organisations' own answers, and extracts that name no Party")
        List<CompiledEntry> others,

        @Schema(
                description =
                        "Codes of Parties of which no answer is there to read; absent where Parties, a value, words or"
                                + " sources are asked for")
        @Nullable List<String> silent,

        @Schema(description = "What you may do with it now") List<CompilationAction> permittedActions,

        @JsonIgnore CompilationFilter filter,
        @JsonIgnore CompilationReader reader)
        implements Printable {

    /** All entries, those of Parties first. */
    Stream<CompiledEntry> entries() {
        return Stream.concat(parties.stream().flatMap(party -> party.entries().stream()), others.stream());
    }
}
