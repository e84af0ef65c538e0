package org.lanzarote.monitoring.files.attachment;

import java.util.List;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Violation;

/** The name of a file without folders and without characters that hide what it is. */
public record FileName(String value) {

    private static final int LONGEST = 255;
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]");

    /** The file name from the value of a parameter. */
    public static FileName of(String parameter, String sent) {
        var name = cleaned(sent);
        if (!isName(name)) {
            var told = AttachmentMessage.FILE_NAME_LENGTH.with(LONGEST);
            throw ProblemType.BAD_PARAMETER.because(told, List.of(Violation.of(parameter, told)));
        }
        return new FileName(name);
    }

    /** Whether this is a valid file name as it stands. */
    public static boolean isOne(String name) {
        return isName(name) && cleaned(name).equals(name);
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= LONGEST && !name.matches("\\.+");
    }

    private static String cleaned(String sent) {
        return HIDDEN.matcher(FOLDERS.matcher(sent).replaceFirst(""))
                .replaceAll("")
                .strip();
    }
}
