package org.lanzarote.monitoring.files.renderer;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.renderer.Block.HeadingBlock;
import org.lanzarote.monitoring.platform.language.Language;

/**
 * A document as it is handed to the printer: what its title block says, its blocks in reading order, and its notes. Equal
 * manuscripts are printed as equal bytes.
 *
 * @param name the name of the file, without its ending
 * @param mark what stands on each page of a draft
 * @param changedAt when its content last changed; none of a draft
 * @param colophon what the document says of itself
 */
public record Manuscript(
        String name,
        Language language,
        String title,
        List<String> subtitle,
        @Nullable String mark,
        @Nullable Instant changedAt,
        List<Block> blocks,
        List<ManuscriptNote> notes,
        Colophon colophon) {

    /** The text of a footnote, as CommonMark. */
    public record ManuscriptNote(int number, String markdown) {}

    /** The blocks in reading order, and what the document says of itself at its end. */
    Stream<Block> printed() {
        return Stream.concat(blocks.stream(), colophon.closing().stream());
    }

    /** What a file tells programs that it is called: of a draft, first that it is one. */
    String called() {
        return mark == null ? title : mark + " " + title;
    }

    /** What a file tells programs of its content. */
    String described() {
        return Stream.concat(subtitle.stream(), colophon.words()).collect(joining(" \u00b7 "));
    }

    /** The headings that the contents name. */
    List<HeadingBlock> contents() {
        return printed()
                .filter(HeadingBlock.class::isInstance)
                .map(HeadingBlock.class::cast)
                .filter(HeadingBlock::isListed)
                .toList();
    }

    ManuscriptNote note(String number) {
        return notes.stream()
                .filter(note -> Integer.toString(note.number()).equals(number))
                .findFirst()
                .orElseThrow();
    }

    /** What a program is told of its language. */
    String lang() {
        return Block.tag(language);
    }
}
