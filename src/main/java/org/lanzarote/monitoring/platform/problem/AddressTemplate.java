package org.lanzarote.monitoring.platform.problem;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The address of an operation, in steps: words, and names in braces, each of which stands for a key. Steps are compared one by
 * one, since each request is compared with several addresses, for which regular expressions take several times as long.
 */
final class AddressTemplate {

    private final List<Step> steps;

    private AddressTemplate(List<Step> steps) {
        this.steps = steps;
    }

    static AddressTemplate of(String template) {
        return new AddressTemplate(steps(template).stream().map(Step::of).toList());
    }

    /** What stands before, between and after the slashes of an address. */
    static List<String> steps(String address) {
        return Arrays.asList(address.split("/", -1));
    }

    int length() {
        return steps.size();
    }

    long keys() {
        return steps.stream().filter(Step::isKey).count();
    }

    /** Whether an address of these steps is one of the operation's; a key is never empty. */
    boolean fits(List<String> asked) {
        if (asked.size() != steps.size()) {
            return false;
        }
        for (int at = 0; at < steps.size(); at++) {
            if (!steps.get(at).fits(asked.get(at))) {
                return false;
            }
        }
        return true;
    }

    /** The keys in an address of these steps, by their names; none, where it does not fit. */
    Map<String, String> keys(List<String> asked) {
        Map<String, String> keys = new HashMap<>();
        if (fits(asked)) {
            for (int at = 0; at < steps.size(); at++) {
                if (steps.get(at).isKey()) {
                    keys.put(steps.get(at).word(), asked.get(at));
                }
            }
        }
        return keys;
    }

    /** One step: a word as it is, or the name of a key. */
    private record Step(String word, boolean isKey) {

        private static final Pattern KEY = Pattern.compile("\\{(\\w+)}");

        static Step of(String written) {
            var key = KEY.matcher(written);
            if (key.matches()) {
                return new Step(key.group(1), true);
            }
            if (written.contains("{")) {
                throw new IllegalArgumentException("A key that is not a step of its own: " + written);
            }
            return new Step(written, false);
        }

        boolean fits(String asked) {
            return isKey ? !asked.isEmpty() : word.equals(asked);
        }
    }
}
