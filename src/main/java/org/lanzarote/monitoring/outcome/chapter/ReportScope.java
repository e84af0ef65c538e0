package org.lanzarote.monitoring.outcome.chapter;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.problem.Violations;

/** The records that parts of a draft report may refer to: its chapters, the round's Parties and terms of urgency. */
public record ReportScope(Report report, Map<String, Chapter> chapters, Set<String> roster, Set<String> terms) {

    /** The first of the chapters with one numeral: only a package that is refused has several. */
    public static ReportScope of(Report report, Collection<Chapter> chapters) {
        return new ReportScope(
                report,
                chapters.stream().collect(toMap(Chapter::numeral, identity(), (first, second) -> first)),
                report.round().rosterCodes(),
                report.round().urgencyTerms());
    }

    /** A chapter that a check has found to exist. */
    public Chapter chapter(String numeral) {
        return Objects.requireNonNull(chapters.get(numeral));
    }

    /** Reports a chapter that does not exist, or a heading that it does not have. */
    public void checkPlace(
            String chapter,
            @Nullable String heading,
            String chapterPointer,
            String headingPointer,
            Violations violations) {
        var found = chapters.get(chapter);
        if (found == null) {
            violations.add(chapterPointer, ChapterMessage.NO_CHAPTER.with(chapter));
        } else {
            found.checkHeading(heading, headingPointer, violations);
        }
    }
}
