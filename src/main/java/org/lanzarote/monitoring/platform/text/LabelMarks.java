package org.lanzarote.monitoring.platform.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.parser.Parser;
import org.lanzarote.monitoring.platform.label.LabelMark;
import org.lanzarote.monitoring.platform.label.PartLabel;
import org.lanzarote.monitoring.platform.problem.Violations;

/** The rule of labels: each is printed where it stands, and those of a translation name what those of its text name. */
public final class LabelMarks {

    private static final Parser LABELS =
            MarkupCheck.reading().linkProcessor(LabelMark::read).build();

    private LabelMarks() {}

    /** Each label is written as labels are, and is printed where it stands. */
    public static void check(String markdown, String pointer, Violations violations) {
        var meant = PartLabel.meant(markdown);
        if (meant.isEmpty()) {
            return;
        }
        var printed = new ArrayList<String>();
        Marks.nodes(LABELS.parse(markdown), LabelMark.class).forEach(mark -> printed.add(mark.written()));
        Marks.linkTexts(markdown).forEach(words -> printed.removeAll(PartLabel.meant(words)));
        for (var mark : meant) {
            violations.require(
                    printed.remove(mark),
                    pointer,
                    (PartLabel.isOne(mark) ? TextMessage.LABEL_NOT_PRINTED : TextMessage.LABEL_UNKNOWN).with(mark));
        }
    }

    /** Reports where a translation names other parts in its labels than the text that it translates. */
    public static void compare(String markdown, String original, TextPlace place) {
        var pointer = place.pointer() + "/markdown";
        var named = named(markdown);
        var inOriginal = named(original);
        inOriginal.stream()
                .filter(part -> !named.contains(part))
                .forEach(part -> place.violations().add(pointer, TextMessage.LABEL_UNTRANSLATED.with(part)));
        named.stream()
                .filter(part -> !inOriginal.contains(part))
                .forEach(part -> place.violations().add(pointer, TextMessage.LABEL_NOT_IN_ORIGINAL.with(part)));
    }

    private static List<String> named(String markdown) {
        return PartLabel.in(markdown)
                .flatMap(label -> label.keys().stream().map(key -> label.kind() + " " + key))
                .distinct()
                .toList();
    }
}
