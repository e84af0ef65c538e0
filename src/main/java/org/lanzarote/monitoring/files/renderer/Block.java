package org.lanzarote.monitoring.files.renderer;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;

/** A block of a manuscript. Texts are CommonMark, in which [^12] is the place of note 12; titles are plain. */
public sealed interface Block {

    /** What CommonMark lets stand after a backslash. */
    Pattern MARKUP = Pattern.compile("\\p{Punct}");

    /**
     * A heading.
     *
     * @param level 1 for chapters, 2 for their parts, and so on
     * @param anchor by which links lead to it; the contents name only what has one
     */
    record HeadingBlock(int level, @Nullable String anchor, String title) implements Block {

        private static final int LISTED = 2;

        boolean isListed() {
            return anchor != null && level <= LISTED;
        }
    }

    /** A text of one or more paragraphs, with the tag of its language where it is not the document's. */
    record TextBlock(String markdown, @Nullable String lang) implements Block {

        /** The text in its language; null for the document's. */
        public static TextBlock of(String markdown, @Nullable Language writtenIn) {
            return new TextBlock(markdown, writtenIn == null ? null : tag(writtenIn));
        }
    }

    /** A paragraph with a number of its own, which links lead to. */
    record ParagraphBlock(String number, String anchor, TextBlock text) implements Block {}

    /** A list; its items may have a lead of their own above them. */
    record ListBlock(List<String> markdown, @Nullable String lang) implements Block {}

    /** What the service says of a text, and no text says itself. */
    record RemarkBlock(String markdown) implements Block {}

    /** A recommendation or a practice, set apart from the text. */
    record BoxBlock(@Nullable String anchor, String title, String subtitle, List<Block> content) implements Block {}

    /** A table of plain words; its caption may be empty. */
    record TableBlock(String caption, List<String> columns, List<List<String>> rows) implements Block {}

    /** The tag by which programs know a language. */
    static String tag(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    /** Words in which nothing is markup, as CommonMark. */
    static String plain(String words) {
        return words.lines()
                .map(line -> MARKUP.matcher(line.strip()).replaceAll("\\\\$0"))
                .collect(joining("\\\n"));
    }

    /** Letters and digits that are no words and may lead somewhere, as CommonMark. */
    static String exact(String signs, @Nullable String address) {
        var code = "`" + signs + "`";
        return address == null ? code : "[" + code + "](<" + address + ">)";
    }

    /** Plain words that may lead somewhere, as CommonMark. */
    static String linked(String words, @Nullable String address) {
        return address == null ? plain(words) : "[" + plain(words) + "](<" + address + ">)";
    }
}
