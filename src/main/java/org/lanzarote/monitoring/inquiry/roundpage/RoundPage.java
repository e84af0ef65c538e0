package org.lanzarote.monitoring.inquiry.roundpage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.html.Fact;
import org.lanzarote.monitoring.platform.html.PageLink;

/** The page of a round as its template prints it: words in one language, and charts drawn out. */
public record RoundPage(
        String lang,
        String title,
        String roundTitle,
        List<Fact> facts,
        @Nullable ShownPart part,
        RoundPageHeads heads,
        Chart map,
        List<Legend> states,
        List<RoundPageParty> parties,
        @Nullable Recommendations recommendations,
        @Nullable Chapters chapters) {

    /** Says that a part is shown, and leads to the whole. */
    public record ShownPart(String words, String all, String link) {}

    /** The fixed words of the page. */
    public record RoundPageHeads(
            String contents,
            String parties,
            String standing,
            String party,
            String reply,
            String limit,
            String factsheet,
            String addressee,
            String chapter,
            String together,
            String paragraphs,
            String practices) {}

    /** A drawing, with the words that stand for it. */
    public record Chart(String id, String title, String described, int width, int height, List<Shape> shapes) {}

    /** A rectangle or, where it has no width, words, in the colours of its style. */
    public record Shape(String style, int x, int y, int width, int height, String words) {}

    /** A colour of a chart, what it stands for, how often it is there, and where only that is shown. */
    public record Legend(
            String style,
            String words,
            @Nullable Long count,
            @Nullable String link) {}

    /** A Party in the table. */
    public record RoundPageParty(
            String name,
            String status,
            String due,
            @Nullable String late,
            @Nullable PageLink factsheet) {}

    /** The recommendations by addressee and urgency. */
    public record Recommendations(String title, Chart matrix, List<Legend> legend, CodeTable table) {}

    /** The codes of recommendations, a line for each addressee, a column for each term of urgency. */
    public record CodeTable(String caption, List<PageLink> terms, List<CodeLine> lines) {}

    /** What is addressed to somebody, by urgency. */
    public record CodeLine(String addressee, List<List<PageLink>> codes) {}

    /** The chapters in figures. */
    public record Chapters(
            String title,
            Chart bars,
            List<Legend> legend,
            String caption,
            List<PageLink> terms,
            List<ChapterFiguresLine> lines) {}

    /** A chapter in figures. */
    public record ChapterFiguresLine(
            PageLink title, List<Long> counts, long together, long paragraphs, long practices) {}
}
