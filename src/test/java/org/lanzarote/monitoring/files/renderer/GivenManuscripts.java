package org.lanzarote.monitoring.files.renderer;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.renderer.Block.BoxBlock;
import org.lanzarote.monitoring.files.renderer.Block.HeadingBlock;
import org.lanzarote.monitoring.files.renderer.Block.ListBlock;
import org.lanzarote.monitoring.files.renderer.Block.ParagraphBlock;
import org.lanzarote.monitoring.files.renderer.Block.RemarkBlock;
import org.lanzarote.monitoring.files.renderer.Block.TableBlock;
import org.lanzarote.monitoring.files.renderer.Block.TextBlock;
import org.lanzarote.monitoring.files.renderer.Manuscript.ManuscriptNote;
import org.lanzarote.monitoring.platform.language.Language;

/** Given manuscripts, and a printer of a service with an address. */
final class GivenManuscripts {

    static final Printer PRINTER = new Printer(() -> Optional.of(URI.create("https://monitoring.example.org")));

    static final Instant CHANGED = Instant.parse("2026-11-20T10:00:00Z");

    /** Quotations in the scripts of the Parties, and in Arabic. */
    static final List<String> SCRIPTS = List.of(
            "Дети имеют право на защиту",
            "Τα παιδιά έχουν δικαίωμα",
            "ბავშვებს აქვთ უფლება",
            "Երեխաներն իրավունք ունեն",
            "للأطفال الحق في الحماية");

    private GivenManuscripts() {}

    /** One of every block, with notes at all places where one may stand. */
    static Manuscript ofEveryBlock() {
        return manuscript(
                null,
                List.of(
                        new HeadingBlock(1, "chapter-I", "I. Introduction"),
                        new TextBlock(
                                "A text[^1] with *emphasis*, **weight**, `code`, a [link](https://example.org/a?b=1&c=2)"
                                        + " and [one within](#paragraph-53).\n\n> A quotation[^2].\n\n1. One[^3]\n2. Two\n\n"
                                        + "    const x = 1;",
                                null),
                        new TextBlock(String.join("\n\n", SCRIPTS), null),
                        new TextBlock("They say “" + SCRIPTS.get(4) + "”, and that is all.", null),
                        new HeadingBlock(2, "chapter-I-generic", "Generic part"),
                        new RemarkBlock("Not translated yet."),
                        TextBlock.of("Les enfants ont des droits[^4].", Language.FR),
                        new HeadingBlock(3, null, "A sub-heading"),
                        new ParagraphBlock(
                                "53", "paragraph-53", new TextBlock("A paragraph[^5].\n\nIt goes on.", null)),
                        new ListBlock(List.of("One item[^6]", "Two\n\n- inner"), null),
                        new BoxBlock(
                                "recommendation-II-3",
                                "Recommendation II-3",
                                "Invite – all Parties",
                                List.of(new TextBlock("To act[^7].", null), new ListBlock(List.of("first"), null))),
                        new TableBlock(
                                "Answers",
                                List.of("Value", "Parties"),
                                List.of(List.of("Yes | no", "12"), List.of("<b>No</b>", "30")))),
                7);
    }

    static Manuscript draft() {
        return manuscript(
                "DRAFT",
                List.of(new HeadingBlock(1, "one", "One"), new TextBlock("Words of many pages.\n\n".repeat(120), null)),
                0);
    }

    /** A text and nothing else. */
    static Manuscript saying(String markdown, int notes) {
        return manuscript(null, List.of(new HeadingBlock(1, "one", "One"), new TextBlock(markdown, null)), notes);
    }

    /** Two notes, the second of which leads to the first. */
    static Manuscript repeating() {
        return noted("One[^1] and two[^2].", "A guide.", "See [note 1](#note-1).");
    }

    /** A text with notes of these words. */
    static Manuscript noted(String markdown, String... notes) {
        var given = saying(markdown, 0);
        return new Manuscript(
                given.name(),
                given.language(),
                given.title(),
                given.subtitle(),
                null,
                CHANGED,
                given.blocks(),
                IntStream.range(0, notes.length)
                        .mapToObj(note -> new ManuscriptNote(note + 1, notes[note]))
                        .toList(),
                given.colophon());
    }

    private static Manuscript manuscript(@Nullable String mark, List<Block> blocks, int notes) {
        return new Manuscript(
                "sample",
                Language.EN,
                "Factsheet \u2013 \"DENMARK\" & others",
                List.of("A line of the report", "Last update: 2026-11-20"),
                mark,
                mark == null ? CHANGED : null,
                blocks,
                IntStream.rangeClosed(1, notes)
                        .mapToObj(number -> new ManuscriptNote(
                                number,
                                "See the reply, [submission " + number + "](/rounds/2/replies/FRA/submissions/" + number
                                        + "), para. [53](#paragraph-53)."))
                        .toList(),
                Colophon.none(Language.EN));
    }
}
