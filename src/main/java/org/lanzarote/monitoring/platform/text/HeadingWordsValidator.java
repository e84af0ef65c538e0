package org.lanzarote.monitoring.platform.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.label.PartLabel;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** Finds what a heading would print as it stands, though it was meant otherwise. */
public class HeadingWordsValidator implements ConstraintValidator<HeadingWords, BilingualText> {

    private static final Parser PARSER = MarkupCheck.reading().build();
    private static final Pattern LINES = Pattern.compile("\\R");
    private static final Set<Class<? extends Node>> MARKUP = Set.of(
            Code.class,
            Emphasis.class,
            HtmlBlock.class,
            HtmlInline.class,
            Image.class,
            Link.class,
            StrongEmphasis.class);

    @Override
    public boolean isValid(@Nullable BilingualText heading, ConstraintValidatorContext context) {
        return heading == null || (isPlain(heading.en()) && isPlain(heading.fr()));
    }

    /** Whether these are plain words in one line. */
    public static boolean isPlain(@Nullable String words) {
        return words == null
                || (!LINES.matcher(words).find()
                        && PartLabel.meant(words).isEmpty()
                        && Marks.marks(words).isEmpty()
                        && MARKUP.stream()
                                .allMatch(kind ->
                                        Marks.nodes(PARSER.parse(words), kind).isEmpty()));
    }
}
