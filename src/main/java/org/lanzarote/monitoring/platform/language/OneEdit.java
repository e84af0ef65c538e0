package org.lanzarote.monitoring.platform.language;

/** Tells whether two words are one slip of the pen apart. */
public final class OneEdit {

    private OneEdit() {}

    /** Whether one letter makes the difference, or two that have changed places. */
    public static boolean isBetween(String word, String right) {
        int same = 0;
        int most = Math.min(word.length(), right.length());
        while (same < most && word.charAt(same) == right.charAt(same)) {
            same++;
        }
        var rest = word.substring(same);
        var other = right.substring(same);
        return switch (word.length() - right.length()) {
            case 1 -> rest.substring(1).equals(other);
            case -1 -> other.substring(1).equals(rest);
            case 0 ->
                rest.isEmpty()
                        || rest.substring(1).equals(other.substring(1))
                        || (rest.length() > 1
                                && rest.charAt(0) == other.charAt(1)
                                && rest.charAt(1) == other.charAt(0)
                                && rest.substring(2).equals(other.substring(2)));
            default -> false;
        };
    }
}
