package org.lanzarote.monitoring.outcome.chapter;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** How a place of a report is to read: its text, and of a chapter its title and headings; what is absent stays. */
public record PlaceWording(
        @Nullable TextWithCitations text,
        @Nullable BilingualText title,
        @Nullable List<Heading> headings) {

    /** Whether it leaves everything as it is. */
    public boolean leavesAll() {
        return text == null && title == null && headings == null;
    }

    /** Gives a chapter the corrected title and the corrected words of its headings, where they are given. */
    public void correct(Chapter chapter) {
        var said = Stream.concat(
                        title == null ? Stream.<String>empty() : Stream.of(""),
                        headings == null
                                ? Stream.<String>empty()
                                : headings.stream().map(Heading::key))
                .toList();
        var before = new AwaitedTitles(
                chapter.report.language(),
                new ChapterTitles(chapter).all(),
                chapter.untranslated.stream().filter(key -> !said.contains(key)).toList());
        chapter.title = title == null ? chapter.title : title;
        if (headings != null) {
            chapter.headings.clear();
            chapter.headings.addAll(headings);
        }
        chapter.untranslated = before.after(new ChapterTitles(chapter).all());
    }

    /** Reports headings that are not this chapter's. */
    public void checkHeadings(Chapter chapter, Violations violations) {
        var keys = chapter.headings.stream().map(Heading::key).toList();
        violations.require(
                headings == null || headings.stream().map(Heading::key).toList().equals(keys),
                "/headings",
                ChapterMessage.HEADINGS_STAY.with(keys));
    }
}
