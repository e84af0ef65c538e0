package org.lanzarote.monitoring.files.renderer;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.renderer.Block.HeadingBlock;
import org.lanzarote.monitoring.files.renderer.Block.ListBlock;
import org.lanzarote.monitoring.files.renderer.Block.TextBlock;
import org.lanzarote.monitoring.platform.language.Language;

/**
 * What a document says of itself, by which it is told from others and checked.
 *
 * @param since what became of it since, which a reader must know before he reads on
 * @param facts what it is, at its end
 */
public record Colophon(Language language, List<ColophonLine> since, List<ColophonFact> facts) {

    static final String ANCHOR = "about-this-document";

    /** Words that may lead somewhere; those that are exact, such as a digest, are printed sign by sign, without ligatures. */
    public record ColophonLine(String words, @Nullable String link, boolean exact) {

        public ColophonLine(String words, @Nullable String link) {
            this(words, link, false);
        }

        String markdown() {
            return exact ? Block.exact(words, link) : Block.linked(words, link);
        }
    }

    /** A fact with its name. */
    public record ColophonFact(String name, ColophonLine line) {

        public static ColophonFact of(String name, String words) {
            return new ColophonFact(name, new ColophonLine(words, null));
        }

        String markdown(Language language) {
            return "**" + Block.plain(name) + "**" + (language == Language.FR ? "\u00a0: " : ": ") + line.markdown();
        }
    }

    /** The colophon of a document that says nothing of itself. */
    public static Colophon none(Language language) {
        return new Colophon(language, List.of(), List.of());
    }

    public String title() {
        return language == Language.FR ? "À propos de ce document" : "About this document";
    }

    /** What stands in the title block. */
    List<Block> opening() {
        return since.stream()
                .<Block>map(line -> new TextBlock("**" + line.markdown() + "**", null))
                .toList();
    }

    /** What stands at the end. */
    List<Block> closing() {
        return facts.isEmpty()
                ? List.of()
                : List.of(
                        new HeadingBlock(1, ANCHOR, title()),
                        new ListBlock(
                                facts.stream()
                                        .map(fact -> fact.markdown(language))
                                        .toList(),
                                null));
    }

    /** All of it in plain words, for programs that read what a file says of itself. */
    Stream<String> words() {
        return Stream.concat(
                since.stream().map(ColophonLine::words),
                facts.stream().map(fact -> fact.name() + ": " + fact.line().words()));
    }
}
