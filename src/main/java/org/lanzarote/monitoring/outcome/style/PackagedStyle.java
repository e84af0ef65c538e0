package org.lanzarote.monitoring.outcome.style;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.chapter.ReportScope;
import org.lanzarote.monitoring.platform.problem.Violations;

/** The style of a report's documents, as it travels in a package. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PackagedStyle(
        @Schema(description = "That of the round, which it replaces; absent where it stays as it is") @Valid @Nullable StyleDocuments round,

        @Schema(description = "Those of chapters") @Size(max = 100) @Nullable List<@Valid @NotNull OfChapter> chapters) {

    /** The style of one chapter. */
    @Schema(name = "PackagedChapterStyle")
    public record OfChapter(
            @Schema(description = "Roman numeral of the chapter") @NotNull @Pattern(regexp = "[IVXLC]{1,8}") String chapter,

            @Schema(description = "What it words itself") @NotNull @Valid StyleChapter style) {}

    List<OfChapter> chaptersOrNone() {
        return chapters == null ? List.of() : chapters;
    }

    /** Reports what is wrong with it, and a chapter that the report does not have. */
    public void check(ReportScope scope, String pointer, Violations violations) {
        if (round != null) {
            round.check(pointer + "/round", violations);
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < chaptersOrNone().size(); i++) {
            var styled = chaptersOrNone().get(i);
            var at = pointer + "/chapters/" + i;
            scope.checkPlace(styled.chapter(), null, at + "/chapter", at, violations);
            violations.require(
                    seen.add(styled.chapter()),
                    at + "/chapter",
                    StyleMessage.CHAPTER_STYLED_TWICE.with(styled.chapter()));
            styled.style().check(scope.roster(), at + "/style", violations);
        }
    }
}
