package org.lanzarote.monitoring.preparation.question;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Finds what no answer's text may contain: HTML, pictures, unsafe links, deceptive or invisible characters. */
public final class TextCheck {

    /** The depth of quotes, lists and emphasis beyond which they count as plain text. */
    private static final int DEPTH = 50;

    /** The length beyond which a text is not searched, since it is refused for its length. */
    private static final int LONGEST = 100_000;

    private static final int MOST_TOLD = 20;

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEPTH)
            .maxInlineNesting(DEPTH)
            .build();

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern SCRIPT = Pattern.compile("(?i)<\\s*/?\\s*script\\b");
    private static final Pattern ADDRESS = Pattern.compile("(?i)" + Reference.ADDRESS + "|mailto:[^\\s<>\"]+");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String ANSWER = "answer:";
    private static final String ATTACHMENT = "attachment:";

    private static final String HTML = "HTML is not taken: leave it out, or write \\< where a < is meant";
    private static final String PICTURE = "Pictures are not taken: leave it out, or write !\\[ where none is meant";
    private static final String LINK =
            "A link leads to http:, https:, mailto:, answer: and the number of a question, or"
                    + " attachment: and its key; write \\[ or \\< where no link is meant";

    private final Items items;
    private final Set<UUID> files;
    private final Violations violations;

    /** Checks texts that may cite the answers to these items, and these attachments. */
    public TextCheck(Items items, Set<UUID> files, Violations violations) {
        this.items = items;
        this.files = files;
        this.violations = violations;
    }

    public void check(@Nullable String text, String pointer) {
        if (text == null || text.length() > LONGEST) {
            return;
        }
        var unseen = UNSEEN.matcher(text);
        if (unseen.find()) {
            violations.add(
                    pointer,
                    "Character U+%04X, at place %d, is not taken: it is not seen, or turns the order of what is read"
                            .formatted((int) unseen.group().charAt(0), unseen.start() + 1));
        }
        if (!markup(text, pointer)) {
            violations.require(!SCRIPT.matcher(text).find(), pointer, HTML);
        }
    }

    /** Whether forbidden markup was found; only the first place is reported. */
    private boolean markup(String text, String pointer) {
        int told = 0;
        for (@Nullable Node node = PARSER.parse(text); node != null && told < MOST_TOLD; node = next(node)) {
            var wrong = wrong(node);
            if (!wrong.isEmpty()) {
                violations.add(pointer, line(node) + wrong);
                told++;
            }
        }
        return told > 0;
    }

    private String wrong(Node node) {
        if (node instanceof HtmlBlock || node instanceof HtmlInline) {
            return HTML;
        }
        if (node instanceof Image) {
            return PICTURE;
        }
        if (node instanceof Link link) {
            return wrong(link.getDestination());
        }
        return node instanceof LinkReferenceDefinition definition ? wrong(definition.getDestination()) : "";
    }

    private String wrong(String destination) {
        if (destination.startsWith(ANSWER)) {
            var number = destination.substring(ANSWER.length());
            boolean known = items.find(number).filter(Item::isAnswerable).isPresent();
            return known ? "" : "There is no question " + number + " whose answer could be cited";
        }
        if (destination.startsWith(ATTACHMENT)) {
            var key = destination.substring(ATTACHMENT.length());
            boolean known = ID.matcher(key).matches() && files.contains(UUID.fromString(key));
            return known ? "" : "There is no attachment " + key;
        }
        return ADDRESS.matcher(destination).matches() ? "" : LINK;
    }

    private static String line(Node node) {
        var spans = node.getSourceSpans();
        return spans.isEmpty() ? "" : "Line " + (spans.get(0).getLineIndex() + 1) + ": ";
    }

    /** The next node in the order of the text; found without recursion, so that depth does not fill the stack. */
    private static @Nullable Node next(Node node) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        @Nullable Node last = node;
        while (last != null && last.getNext() == null) {
            last = last.getParent();
        }
        return last == null ? null : last.getNext();
    }
}
