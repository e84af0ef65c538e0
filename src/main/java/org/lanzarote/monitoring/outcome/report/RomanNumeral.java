package org.lanzarote.monitoring.outcome.report;

import java.util.Map;
import java.util.regex.Pattern;

/** The Roman numeral of a chapter, and its value, which orders chapters. */
public final class RomanNumeral {

    private static final Map<Character, Integer> VALUES = Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100);

    private static final Pattern PROPER = Pattern.compile("C{0,3}(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");

    private static final int[] STEPS = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private RomanNumeral() {}

    /** Whether it is written as numerals are; IIII is not. */
    public static boolean isOne(String numeral) {
        return !numeral.isEmpty() && PROPER.matcher(numeral).matches();
    }

    /** The numeral of a number from 1 to 399. */
    public static String of(int number) {
        var numeral = new StringBuilder();
        int left = number;
        for (int i = 0; i < STEPS.length; i++) {
            while (left >= STEPS[i]) {
                numeral.append(SIGNS[i]);
                left -= STEPS[i];
            }
        }
        return numeral.toString();
    }

    public static int value(String numeral) {
        int sum = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int value = VALUES.getOrDefault(numeral.charAt(i), 0);
            boolean before = i + 1 < numeral.length() && value < VALUES.getOrDefault(numeral.charAt(i + 1), 0);
            sum += before ? -value : value;
        }
        return sum;
    }
}
