package org.lanzarote.monitoring.platform.text;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.label.PartLabel;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Violations;

/** The rule of footnote marks: each stands in the text exactly once, where it is printed, and has exactly one citation. */
public final class Marks {

    private static final Pattern MARK = Pattern.compile("\\[\\^(" + Citation.MARK + ")]");

    private static final Parser PARSER =
            MarkupCheck.reading().linkProcessor(FootnoteMark::read).build();

    /** Reads links as they are without footnotes, which would part a link that has one in its text. */
    private static final Parser LINKS = MarkupCheck.reading().build();

    private static final TextContentRenderer WORDS = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .nodeRendererFactory(LinkWords::new)
            .build();

    private Marks() {}

    /** The words of the text alone, without marks and markup. */
    public static String plain(TextWithCitations text, Language language) {
        return WORDS.render(PARSER.parse(PartLabel.replace(text.markdown(), label -> label.words(language))));
    }

    /** Replaces each footnote mark in the text, in the order of the text. */
    public static String replace(TextWithCitations text, Function<Citation, String> place) {
        Map<String, Citation> citations = text.citations().stream().collect(toMap(Citation::mark, identity()));
        return MARK.matcher(text.markdown()).replaceAll(match -> {
            var citation = citations.get(match.group(1));
            return Matcher.quoteReplacement(citation == null ? match.group() : place.apply(citation));
        });
    }

    public static void check(TextWithCitations text, TextPlace place) {
        if (text.markdown().length() > MarkupCheck.LONGEST) {
            return;
        }
        LabelMarks.check(text.markdown(), place.pointer() + "/markdown", place.violations());
        var once = standing(text.markdown(), place);
        var defined = new ArrayList<String>();
        for (int i = 0; i < text.citations().size(); i++) {
            var mark = text.citations().get(i).mark();
            var pointer = place.pointer() + "/citations/" + i + "/mark";
            place.violations().require(!defined.contains(mark), pointer, TextMessage.MARK_TAKEN.with(mark));
            place.violations().require(once.contains(mark), pointer, TextMessage.MARK_NOT_IN_TEXT.with(mark));
            defined.add(mark);
        }
        once.removeAll(defined);
        once.forEach(mark ->
                place.violations().add(place.pointer() + "/markdown", TextMessage.MARK_WITHOUT_CITATION.with(mark)));
    }

    /** Reports where a translation has other footnotes than the text that it translates. */
    public static void compare(String markdown, TextWithCitations original, TextPlace place) {
        if (markdown.length() > MarkupCheck.LONGEST) {
            return;
        }
        var standing = standing(markdown, place);
        for (var citation : original.citations()) {
            place.violations()
                    .require(
                            standing.remove(citation.mark()),
                            place.pointer() + "/markdown",
                            TextMessage.MARK_UNTRANSLATED.with(citation.mark()));
        }
        standing.forEach(mark ->
                place.violations().add(place.pointer() + "/markdown", TextMessage.MARK_NOT_IN_ORIGINAL.with(mark)));
    }

    /** The marks that stand in the text; reports those that stand there twice or where none is printed. */
    private static Set<String> standing(String markdown, TextPlace place) {
        var once = new LinkedHashSet<String>();
        for (var mark : marks(markdown)) {
            place.violations()
                    .require(once.add(mark), place.pointer() + "/markdown", TextMessage.MARK_TWICE.with(mark));
        }
        var printed = printed(markdown);
        for (var mark : once) {
            place.violations()
                    .require(
                            printed.contains(mark),
                            place.pointer() + "/markdown",
                            TextMessage.MARK_NOT_PRINTED.with(mark));
        }
        return once;
    }

    /** Refuses footnotes and labels in a text that has none, such as a lead, which is printed once for several sentences. */
    public static void refuse(String markdown, String pointer, Violations violations) {
        marks(markdown).forEach(mark -> violations.add(pointer, TextMessage.NO_FOOTNOTE_HERE.with(mark)));
        PartLabel.meant(markdown).forEach(mark -> violations.add(pointer, TextMessage.NO_LABEL_HERE.with(mark)));
    }

    /** Refuses footnotes other than those of another text, and one that stands twice or where nothing is printed. */
    public static void keep(String markdown, String original, String pointer, Violations violations) {
        var known = new HashSet<>(marks(original));
        var once = new HashSet<String>();
        var printed = printed(markdown);
        for (var mark : marks(markdown)) {
            violations.require(once.add(mark), pointer, TextMessage.MARK_TWICE.with(mark));
            violations.require(known.contains(mark), pointer, TextMessage.MARK_WITHOUT_CITATION.with(mark));
            violations.require(printed.contains(mark), pointer, TextMessage.MARK_NOT_PRINTED.with(mark));
        }
    }

    /** The keys of its footnote marks, in the order of the text. */
    public static List<String> marks(String markdown) {
        return MARK.matcher(markdown).results().map(match -> match.group(1)).toList();
    }

    /** The marks that are places of footnotes once the text is read as CommonMark. */
    private static Set<String> printed(String markdown) {
        var printed = new HashSet<String>();
        nodes(PARSER.parse(markdown), FootnoteMark.class).forEach(mark -> printed.add(mark.key()));
        linkTexts(markdown).forEach(words -> printed.removeAll(marks(words)));
        return printed;
    }

    static <T extends Node> List<T> nodes(Node document, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (@Nullable Node node = document; node != null; node = MarkupCheck.next(node)) {
            if (kind.isInstance(node)) {
                found.add(kind.cast(node));
            }
        }
        return found;
    }

    /** The words of the links of a text. */
    static List<String> linkTexts(String markdown) {
        return nodes(LINKS.parse(markdown), Link.class).stream()
                .map(Marks::words)
                .toList();
    }

    private static String words(Node link) {
        var words = new StringBuilder();
        link.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }
        });
        return words.toString();
    }
}
