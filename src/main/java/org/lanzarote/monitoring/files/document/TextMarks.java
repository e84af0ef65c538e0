package org.lanzarote.monitoring.files.document;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds in a text what another program shows, runs or computes: pages, scripts, files in letters, formulas. */
final class TextMarks {

    /** A name behind a full stop and before a bracket, without which there is no call of a program. */
    private static final Pattern CALL = Pattern.compile("\\.\\w{2,41}\\(");

    /** A sign and a bracket in one word, without which a spreadsheet program computes nothing. */
    private static final Pattern SIGNED_CALL = Pattern.compile("[+@-][^\\s,;]{1,241}[(|]");

    /** What stands anywhere in text that another program shows or runs: pages, scripts, files as text. */
    private static final List<Telltale> MARKS = List.of(
            mark(
                    "<(html|svg|script|iframe|body|img|object|embed|math|link|style|!doctype|!entity|\\?xml|\\?php)[\\s>/]",
                    "<"),
            mark("\\bdata:[\\w.+-]{0,60}(/[\\w.+-]{1,60})?(;[\\w=.+-]{1,60}){0,9}[;,]\\S", "data:"),
            mark(
                    "^(MIME-Version|Content-[a-z-]{2,30}):|^begin(-base64)? [0-7]{3,4} \\S|^=ybegin |with BinHex",
                    "\nmime-version:",
                    "\rmime-version:",
                    "\ncontent-",
                    "\rcontent-",
                    "\nbegin",
                    "\rbegin",
                    "\n=ybegin",
                    "\r=ybegin",
                    "binhex"),
            mark(
                    "^/\\*\\s*XPM|^#define \\w{1,60}_(width|height)\\b|^static\\s(const |unsigned )?char\\b",
                    "\n/*",
                    "\r/*",
                    "\n#define",
                    "\r#define",
                    "\nstatic",
                    "\rstatic"),
            mark("!\\[", "!["),
            mark("^(?=[^|\\n]*\\w://)[^|\\n]*+\\|\\s{0,3}[a-z]{2,12}\\s*$", "://"),
            mark(
                    "\\b(CreateObject|ECALL|Invoke-Expression|eval|exec)\\s{0,3}\\(\\s{0,3}[\"'$]",
                    "createobject",
                    "ecall",
                    "invoke-expression",
                    "eval",
                    "exec"),
            new Telltale(
                    text -> CALL.matcher(text).find(),
                    pattern("\\b[A-Z_]\\w{1,40}(\\.[A-Z_]\\w{1,40}){1,5}\\((\\)|\\s{0,3}[\"'])")),
            mark(
                    "^\\s{0,20}(#include\\s{0,5}<|using System;|New-Object\\s|powershell(\\.exe)?\\s+-)",
                    "#include",
                    "using system;",
                    "new-object",
                    "powershell"));

    /** A cell of a table that a spreadsheet program computes. */
    private static final List<Telltale> FORMULAS = List.of(
            mark(
                    "(^|[,;\\t])[\"' ]{0,3}(=\\s{0,5}([+-]?[\\d(\"@]|[+-]?\\$?[A-Z]{1,3}\\$?\\d)"
                            + "|=[^,;\\t\\n=]{0,200}[A-Z_][\\w.]{0,40}\\s{0,5}[(|!])",
                    "="),
            new Telltale(
                    text -> SIGNED_CALL.matcher(text).find(),
                    pattern("(^|[,;\\t])[\"' ]{0,3}[+@-][^\\s,;]{0,200}[A-Z_][\\w.]{0,40}[(|]")));

    /** A pattern, and what is found far sooner in every text in which it is. */
    private record Telltale(Predicate<String> hint, Pattern pattern) {

        /** Reads the text as it is written, and in small letters behind the end of a line. */
        boolean isIn(String text, String small) {
            return hint.test(small) && pattern.matcher(text).find();
        }
    }

    private TextMarks() {}

    static boolean haveMark(String text) {
        return isOneIn(text, MARKS);
    }

    static boolean haveFormula(String text) {
        return isOneIn(text, FORMULAS);
    }

    private static boolean isOneIn(String text, List<Telltale> marks) {
        var small = '\n' + text.toLowerCase(Locale.ROOT);
        return marks.stream().anyMatch(mark -> mark.isIn(text, small));
    }

    private static Telltale mark(String pattern, String... signs) {
        return new Telltale(small -> Stream.of(signs).anyMatch(small::contains), pattern(pattern));
    }

    private static Pattern pattern(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    }
}
