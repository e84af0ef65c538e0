package org.lanzarote.monitoring.platform.citation;

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
import org.lanzarote.monitoring.platform.label.LabelMark;
import org.lanzarote.monitoring.platform.label.PartLabel;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Violations;

/** The rule of footnote marks: each stands in the text exactly once, where it is printed, and has exactly one citation. */
public final class Marks {

    private static final Pattern MARK = Pattern.compile("\\[\\^(" + Citation.MARK + ")]");

    private static final Parser PARSER =
            MarkupCheck.reading().linkProcessor(FootnoteMark::read).build();

    private static final Parser LABELS =
            MarkupCheck.reading().linkProcessor(LabelMark::read).build();
    /** Reads links as they are without footnotes, which would part a link that has one in its text. */
    private static final Parser LINKS = MarkupCheck.reading().build();

    private static final TextContentRenderer WORDS = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
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

    static void check(TextWithCitations text, CitedText.Place place) {
        if (text.markdown().length() > MarkupCheck.LONGEST) {
            return;
        }
        checkLabels(text.markdown(), place.pointer() + "/markdown", place.violations());
        var once = standing(text.markdown(), place);
        var defined = new ArrayList<String>();
        for (int i = 0; i < text.citations().size(); i++) {
            var mark = text.citations().get(i).mark();
            var pointer = place.pointer() + "/citations/" + i + "/mark";
            place.violations().require(!defined.contains(mark), pointer, CitationMessage.MARK_TAKEN.with(mark));
            place.violations().require(once.contains(mark), pointer, CitationMessage.MARK_NOT_IN_TEXT.with(mark));
            defined.add(mark);
        }
        once.removeAll(defined);
        once.forEach(mark -> place.violations()
                .add(place.pointer() + "/markdown", CitationMessage.MARK_WITHOUT_CITATION.with(mark)));
    }

    /** Each label is written as labels are, and is printed where it stands. */
    static void checkLabels(String markdown, String pointer, Violations violations) {
        var meant = PartLabel.meant(markdown);
        if (meant.isEmpty()) {
            return;
        }
        var printed = new ArrayList<String>();
        nodes(LABELS.parse(markdown), LabelMark.class).forEach(mark -> printed.add(mark.written()));
        nodes(LINKS.parse(markdown), Link.class).forEach(link -> printed.removeAll(PartLabel.meant(words(link))));
        for (var mark : meant) {
            violations.require(
                    printed.remove(mark),
                    pointer,
                    (PartLabel.isOne(mark) ? CitationMessage.LABEL_NOT_PRINTED : CitationMessage.LABEL_UNKNOWN)
                            .with(mark));
        }
    }

    /** Reports where a translation has other footnotes than the text that it translates. */
    static void compare(String markdown, TextWithCitations original, CitedText.Place place) {
        if (markdown.length() > MarkupCheck.LONGEST) {
            return;
        }
        var standing = standing(markdown, place);
        for (var citation : original.citations()) {
            place.violations()
                    .require(
                            standing.remove(citation.mark()),
                            place.pointer() + "/markdown",
                            CitationMessage.MARK_UNTRANSLATED.with(citation.mark()));
        }
        standing.forEach(mark ->
                place.violations().add(place.pointer() + "/markdown", CitationMessage.MARK_NOT_IN_ORIGINAL.with(mark)));
    }

    /** Reports where a translation names other parts in its labels than the text that it translates. */
    static void compareLabels(String markdown, String original, CitedText.Place place) {
        var pointer = place.pointer() + "/markdown";
        var named = named(markdown);
        var inOriginal = named(original);
        inOriginal.stream()
                .filter(part -> !named.contains(part))
                .forEach(part -> place.violations().add(pointer, CitationMessage.LABEL_UNTRANSLATED.with(part)));
        named.stream()
                .filter(part -> !inOriginal.contains(part))
                .forEach(part -> place.violations().add(pointer, CitationMessage.LABEL_NOT_IN_ORIGINAL.with(part)));
    }

    private static List<String> named(String markdown) {
        return PartLabel.in(markdown)
                .flatMap(label -> label.keys().stream().map(key -> label.kind() + " " + key))
                .distinct()
                .toList();
    }

    /** The marks that stand in the text; reports those that stand there twice or where none is printed. */
    private static Set<String> standing(String markdown, CitedText.Place place) {
        var once = new LinkedHashSet<String>();
        for (var mark : marks(markdown)) {
            place.violations()
                    .require(once.add(mark), place.pointer() + "/markdown", CitationMessage.MARK_TWICE.with(mark));
        }
        var printed = printed(markdown);
        for (var mark : once) {
            place.violations()
                    .require(
                            printed.contains(mark),
                            place.pointer() + "/markdown",
                            CitationMessage.MARK_NOT_PRINTED.with(mark));
        }
        return once;
    }

    /** Refuses footnotes and labels in a text that has none, such as a lead, which is printed once for several sentences. */
    public static void refuse(String markdown, String pointer, Violations violations) {
        marks(markdown).forEach(mark -> violations.add(pointer, CitationMessage.NO_FOOTNOTE_HERE.with(mark)));
        PartLabel.meant(markdown).forEach(mark -> violations.add(pointer, CitationMessage.NO_LABEL_HERE.with(mark)));
    }

    /** Refuses footnotes other than those of another text, and one that stands twice or where nothing is printed. */
    public static void keep(String markdown, String original, String pointer, Violations violations) {
        var known = new HashSet<>(marks(original));
        var once = new HashSet<String>();
        var printed = printed(markdown);
        for (var mark : marks(markdown)) {
            violations.require(once.add(mark), pointer, CitationMessage.MARK_TWICE.with(mark));
            violations.require(known.contains(mark), pointer, CitationMessage.MARK_WITHOUT_CITATION.with(mark));
            violations.require(printed.contains(mark), pointer, CitationMessage.MARK_NOT_PRINTED.with(mark));
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
        nodes(LINKS.parse(markdown), Link.class).forEach(link -> printed.removeAll(marks(words(link))));
        return printed;
    }

    private static <T extends Node> List<T> nodes(Node document, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (@Nullable Node node = document; node != null; node = MarkupCheck.next(node)) {
            if (kind.isInstance(node)) {
                found.add(kind.cast(node));
            }
        }
        return found;
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
