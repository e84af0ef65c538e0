package org.lanzarote.monitoring.platform.language;

import java.util.HashMap;
import java.util.Map;

/** Replaces letters of other scripts that look like Latin ones, and special Latin letters, by plain ones. */
public final class LookAlikes {

    private static final String CYRILLIC_AND_GREEK = "аaвbеeёeіiїiјjкkмmнhоoрpсcтtуyхxѕsԁdһhгr"
            + "АAВBЕEІIЈJКKМMНHОOРPСCТTУYХXЅSԌGԜW"
            + "αaβbγyεeηnιiκkνvοoρpτtυuχxωw"
            + "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX";
    private static final String LATIN = "ıiłlŁLøoØOđdĐDðdħhŧtɑaɡgɩiʀrʏyꞮI";
    private static final Map<Integer, Character> MAP = map(CYRILLIC_AND_GREEK + LATIN);
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
        for (int i = 0; i < pairs.length(); i += 2) {
            map.put((int) pairs.charAt(i), pairs.charAt(i + 1));
        }
        return map;
    }
}
