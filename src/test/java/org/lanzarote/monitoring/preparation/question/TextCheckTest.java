package org.lanzarote.monitoring.preparation.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.support.Drawn;

/** However long and deep a text is, it is looked through at once and told of in few words. */
@Execution(CONCURRENT)
class TextCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "> ",
                "- ",
                "[",
                "![",
                "*",
                "*a **a ",
                "`",
                "<",
                "<b>",
                "<!",
                "](",
                "[a](<b",
                "![a](",
                "&#",
                "_a ",
                "[a]: b\n",
                "<answer:",
                "\\<",
                "1. ",
                "***",
                "<a b=",
                "\u202E",
                "a\n\n"
            })
    @Tag("slow") // 1.1 s
    void endlessTextIsLookedThroughAtOnce(String piece) {
        var text = piece.repeat(50_000 / piece.length());
        var violations = new Violations();
        var check = new TextCheck(Items.of(List.of()), Set.of(), violations);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> check.check(text, "/text"));

        assertThat(violations.found()).hasSizeLessThanOrEqualTo(21);
    }

    /** Which is why such a text is not parsed. */
    @Test
    void textWithoutBracketsHasNoHtmlNoLinkAndNoPicture() {
        Drawn.cases(
                2_000,
                lot -> Drawn.word(lot, "ab]>()*_`~!#&;:/\\\"'|=-+. \t\nlt", 0, 80)
                        .replace("~", "&lt;a href=x&gt;"),
                text -> assertThat(kinds(Parser.builder().build().parse(text)))
                        .doesNotContain(HtmlBlock.class, HtmlInline.class, Image.class, Link.class)
                        .doesNotContain(LinkReferenceDefinition.class));
    }

    private static Set<Class<?>> kinds(Node node) {
        Set<Class<?>> kinds = new HashSet<>();
        kinds.add(node.getClass());
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            kinds.addAll(kinds(child));
        }
        return kinds;
    }
}
