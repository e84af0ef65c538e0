package org.lanzarote.monitoring.platform.text;

import java.util.function.Function;
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
import org.lanzarote.monitoring.platform.language.UnseenCharacters;
import org.lanzarote.monitoring.platform.problem.Told;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Finds what no text may contain: HTML, pictures, unsafe links, characters that deceive, are unseen or are disguised. */
public final class MarkupCheck {

    /** An address that a link may lead to. */
    public static final String ADDRESS = "https?://[^\\s<>\"]+";

    /** The depth of quotes, lists and emphasis beyond which they count as plain text. */
    private static final int DEPTH = 50;

    /** The length beyond which a text is not searched, since it is refused for its length. */
    static final int LONGEST = 100_000;

    private static final int MOST_TOLD = 20;

    private static final Parser PARSER =
            reading().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

    private static final Pattern SCRIPT = Pattern.compile("(?i)<\\s*/?\\s*script\\b");
    /** A character written by its number or name, but for those that stand for markup. */
    private static final Pattern REFERENCE = Pattern.compile(
            "&(?!(?:amp|lt|gt|quot|nbsp);)(?:#\\d{1,8}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});");

    private static final Pattern NAMED =
            Pattern.compile("&(?:#\\d{1,8}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});");

    private static final Pattern LINKED = Pattern.compile("(?i)" + ADDRESS + "|mailto:[^\\s<>\"]+");

    private final Function<String, @Nullable Told> links;
    private final Violations violations;

    /** Checks texts whose links lead to http:, https: or mailto:. */
    public MarkupCheck(Violations violations) {
        this(destination -> leadsOut(destination) ? null : TextMessage.LINK_NOT_TAKEN, violations);
    }

    /** Checks texts with links of which one says what is wrong with their destination; null where all is well. */
    public MarkupCheck(Function<String, @Nullable Told> links, Violations violations) {
        this.links = links;
        this.violations = violations;
    }

    /** Begins a parser that goes no deeper than texts are checked. */
    public static Parser.Builder reading() {
        return Parser.builder().maxOpenBlockParsers(DEPTH).maxInlineNesting(DEPTH);
    }

    /** Whether a link leads to a page or to somebody's mailbox. */
    public static boolean leadsOut(String destination) {
        return LINKED.matcher(destination).matches();
    }

    /** Refuses in words that are no markup a character that is written by its number or name: they would print it so. */
    public void checkWords(String words, String pointer) {
        NAMED.matcher(words)
                .results()
                .limit(1)
                .forEach(named -> violations.add(pointer, TextMessage.REFERENCE_NOT_TAKEN.with(named.group())));
    }

    public void check(@Nullable String text, String pointer) {
        if (text == null || text.length() > LONGEST) {
            return;
        }
        checkPlain(text, pointer);
        var reference = REFERENCE.matcher(text);
        if (reference.find()) {
            violations.add(pointer, TextMessage.REFERENCE_NOT_TAKEN.with(reference.group()));
        }
        if (mayHaveMarkup(text) && !markup(text, pointer)) {
            violations.require(!SCRIPT.matcher(text).find(), pointer, TextMessage.HTML_NOT_TAKEN);
        }
    }

    /** Checks a text that is shown as it stands, so that its markup is none. */
    public void checkPlain(@Nullable String text, String pointer) {
        UnseenCharacters.firstOf(text)
                .ifPresent(unseen ->
                        violations.add(pointer, TextMessage.UNSEEN_CHARACTER.with(unseen.code(), unseen.place())));
    }

    /** HTML and links begin with one of these, pictures and definitions of links too. */
    private static boolean mayHaveMarkup(String text) {
        return text.indexOf('<') >= 0 || text.indexOf('[') >= 0;
    }

    /** Whether forbidden markup was found; only the first places are reported. */
    private boolean markup(String text, String pointer) {
        int told = 0;
        for (@Nullable Node node = PARSER.parse(text); node != null && told < MOST_TOLD; node = next(node)) {
            var wrong = wrong(node);
            if (wrong != null) {
                violations.add(pointer, inLine(node, wrong));
                told++;
            }
        }
        return told > 0;
    }

    private @Nullable Told wrong(Node node) {
        if (node instanceof HtmlBlock || node instanceof HtmlInline) {
            return TextMessage.HTML_NOT_TAKEN;
        }
        if (node instanceof Image) {
            return TextMessage.PICTURE_NOT_TAKEN;
        }
        if (node instanceof Link link) {
            return links.apply(link.getDestination());
        }
        return node instanceof LinkReferenceDefinition definition ? links.apply(definition.getDestination()) : null;
    }

    private static Told inLine(Node node, Told wrong) {
        var spans = node.getSourceSpans();
        return spans.isEmpty() ? wrong : TextMessage.IN_LINE.with(spans.get(0).getLineIndex() + 1, wrong);
    }

    /** The next node in the order of the text; found without recursion, so that depth does not fill the stack. */
    public static @Nullable Node next(Node node) {
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
