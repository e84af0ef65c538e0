package org.lanzarote.monitoring.platform.language;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Replaces letters of other scripts that look like Latin ones, and special Latin letters, by plain ones. A Latin letter
 * whose Unicode name is that of a plain one, such as "small capital N", "turned E" or "O with stroke", is that one.
 */
public final class LookAlikes {

    private static final String CYRILLIC_AND_GREEK = "аaвbеeёeіiїiјjкkмmнhоoрpсcтtуyхxѕsԁdһhгr"
            + "АAВBЕEІIЈJКKМMНHОOРPСCТTУYХXЅSԌGԜW"
            + "αaβbγyεeηnιiκkνvοoρpτtυuχxωw"
            + "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX";
    private static final String ARMENIAN = "օoոnսuհhցgյjզqաwլlԼLՍUՕOԱUՏSՀZ";

    private static final Pattern PLAIN = Pattern.compile(
            "LATIN (SMALL LETTER|(?:CAPITAL LETTER|LETTER SMALL CAPITAL))(?: [A-Z-]+)*? ([A-Z])(?: WITH .*)?");
    private static final int FIRST_SPECIAL = 0x80;

    private static final String LATIN = "ıiłlŁLøoØOđdĐDðdħhŧtɑaɡgɩiʀrʏyꞮIəeŋnŊNʌa";
    private static final Map<Integer, Character> MAP = map(CYRILLIC_AND_GREEK + ARMENIAN + LATIN);
    private static final Map<Integer, String> SPELLED =
            Map.of((int) 'ß', "ss", (int) 'œ', "oe", (int) 'Œ', "Oe", (int) 'æ', "ae", (int) 'Æ', "Ae", (int) '。', ".");

    private LookAlikes() {}

    public static String latin(int sign) {
        var letter = MAP.get(sign);
        if (letter != null) {
            return letter.toString();
        }
        var spelled = SPELLED.get(sign);
        return spelled == null ? Character.toString(sign) : spelled;
    }

    private static Map<Integer, Character> map(String pairs) {
        var map = new HashMap<Integer, Character>();
        for (int sign = FIRST_SPECIAL; sign <= Character.MAX_VALUE; sign++) {
            if (Character.UnicodeScript.of(sign) == Character.UnicodeScript.LATIN) {
                var name = PLAIN.matcher(String.valueOf(Character.getName(sign)));
                if (name.matches()) {
                    char letter = name.group(2).charAt(0);
                    map.put(sign, name.group(1).startsWith("SMALL") ? Character.toLowerCase(letter) : letter);
                }
            }
        }
        for (int i = 0; i < pairs.length(); i += 2) {
            map.put((int) pairs.charAt(i), pairs.charAt(i + 1));
        }
        return map;
    }
}
