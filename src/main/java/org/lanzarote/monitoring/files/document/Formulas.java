package org.lanzarote.monitoring.files.document;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.unwanted.Links;
import org.lanzarote.monitoring.files.unwanted.Unwanted;
import org.lanzarote.monitoring.files.unwanted.UnwantedParts;

/** Checks formulas of tables: they compute from what the document holds, and from nothing else. */
final class Formulas {

    /** Twice as long as Excel lets one be. */
    private static final int LONGEST = 16_384;

    /** The dialect that stands before a formula of OpenDocument, and its conditions, which look like functions. */
    private static final Pattern DIALECT = Pattern.compile("(of|oooc|ooow|msoxl):");

    private static final Pattern CONDITIONS = Pattern.compile(
            "cell-content(-is(-not)?-[a-z-]+|-text-length(-is(-not)?-[a-z-]+)?)?\\s*\\(|is-true-formula\\s*\\(|(not-)?(between|contains-text)\\s*\\("
                    + "|(begins-with|ends-with|formula-is|(top|bottom)-(elements|percent))\\s*\\(|value\\s*\\(\\)");

    /** A string, a quoted name, a function, a sheet's name in brackets, or one other character. */
    private static final Pattern TOKEN = Pattern.compile(
            "\"([^\"]*+(?:\"\"[^\"]*+)*+)\""
                    + "|'([^']*+(?:''[^']*+)*+)'(#?)"
                    + "|([\\p{L}_][\\p{L}\\p{M}\\p{N}_.]*+)\\s*+(\\()?"
                    + "|\\[([^\\[\\]]*+(?:\\[[^\\[\\]]*+][^\\[\\]]*+)*+)](?=([\\p{L}_'!])?)"
                    + "|.",
            Pattern.DOTALL);

    private static final Pattern PREFIX =
            Pattern.compile("^(_XLFN|_XLWS|_XLETA|COM\\.MICROSOFT|ORG\\.OPENOFFICE|ORG\\.LIBREOFFICE)\\.");
    private static final Pattern TARGET =
            Pattern.compile("\\s*\"([^\"]*+(?:\"\"[^\"]*+)*+)\"\\s*[,;)].*", Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("(?s).*([\\[\\\\]|://|file:).*");

    private final AllowList allowed;
    private final UnwantedParts findings;

    Formulas(AllowList allowed, UnwantedParts findings) {
        this.allowed = allowed;
        this.findings = findings;
    }

    void check(String part, String formula) {
        if (findings.add(formula.length() > LONGEST, part, Unwanted.FORMULA_LENGTH.with(LONGEST))) {
            return;
        }
        var text = allowed == AllowList.OPEN_DOCUMENT ? plain(formula) : formula;
        var token = TOKEN.matcher(text);
        int braces = 0;
        while (token.find()) {
            switch (token.group()) {
                case "{" -> braces++;
                case "}" -> braces--;
                case "|" -> findings.add(braces == 0 || allowed == AllowList.XLSX, part, Unwanted.FORMULA_EXCHANGE);
                default -> token(part, text, token);
            }
        }
    }

    private static String plain(String formula) {
        return CONDITIONS.matcher(DIALECT.matcher(formula).replaceFirst("")).replaceAll("(");
    }

    private void token(String part, String formula, Matcher token) {
        if (token.group(2) != null) {
            boolean other =
                    FILE.matcher(token.group(2)).matches() || !token.group(3).isEmpty();
            findings.add(other, part, Unwanted.FORMULA_OTHER_FILE);
        } else if (token.group(5) != null || isFunction(token.group(4))) {
            function(part, formula, token);
        } else if (token.group(6) != null) {
            boolean other = token.group(7) != null || token.group(6).matches("(?s)'.*'#.*|.*://.*");
            findings.add(other, part, Unwanted.FORMULA_OTHER_FILE);
        }
    }

    /** Whether a word without arguments is a function that another one is given. */
    private static boolean isFunction(@Nullable String word) {
        return word != null && word.toUpperCase(Locale.ROOT).startsWith("_XLETA.");
    }

    private void function(String part, String formula, Matcher token) {
        var name = PREFIX.matcher(token.group(4).toUpperCase(Locale.ROOT)).replaceFirst("");
        if (!allowed.has("functions", name)) {
            findings.add(part, Unwanted.FORMULA_FUNCTION.with(shortened(name)));
        } else if (name.equals("HYPERLINK")) {
            var target = TARGET.matcher(formula.substring(token.end()));
            boolean link = target.matches() && Links.areAllowed(target.group(1));
            findings.add(!link, part, Unwanted.FORMULA_LINK);
        }
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), 40));
    }
}
