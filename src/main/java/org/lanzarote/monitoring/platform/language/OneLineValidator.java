package org.lanzarote.monitoring.platform.language;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds whether a text is one line of characters that are seen, with ordinary spaces between them. */
public class OneLineValidator implements ConstraintValidator<OneLine, String> {

    /** Letters, marks and symbols that Unicode lets no program show. */
    private static final String WITHOUT_SHAPE =
            "\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0\\x{E0100}-\\x{E01EF}";

    private static final Pattern FORM =
            Pattern.compile("(?![ \\p{M}])[ \\p{L}\\p{M}\\p{N}\\p{P}\\p{S}&&[^" + WITHOUT_SHAPE + "]]*+(?<! )");

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text == null || FORM.matcher(Joiners.leaveOut(text)).matches();
    }
}
