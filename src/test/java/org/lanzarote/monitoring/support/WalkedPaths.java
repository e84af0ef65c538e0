package org.lanzarote.monitoring.support;

import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovySystem;
import java.util.List;
import java.util.regex.Pattern;
import org.codehaus.groovy.runtime.InvokerHelper;
import org.jspecify.annotations.Nullable;

/**
 * Walks the paths of REST Assured's assertions that are names, places in lists and calls without arguments. REST Assured
 * compiles a script for each of them, and looks for each of its names in every jar.
 */
final class WalkedPaths extends DelegatingMetaClass {

    private static final String EVALUATOR = "io.restassured.internal.path.json.JSONAssertion";
    private static final Pattern WALKED =
            Pattern.compile("restAssuredJsonRootObject(?:\\.[A-Za-z_]\\w*(?:\\(\\))?|\\[\\d+])*");
    private static final Pattern STEP = Pattern.compile("\\.(\\w+)(\\(\\))?|\\[(\\d+)]");

    private WalkedPaths(Class<?> evaluator) {
        super(evaluator);
        initialize();
    }

    static void install() {
        try {
            var evaluator = Class.forName(EVALUATOR);
            GroovySystem.getMetaClassRegistry().setMetaClass(evaluator, new WalkedPaths(evaluator));
        } catch (ClassNotFoundException absent) {
            throw new IllegalStateException(EVALUATOR, absent);
        }
    }

    @Override
    public @Nullable Object invokeMethod(
            Class sender, Object receiver, String name, Object[] arguments, boolean toSuper, boolean inside) {
        return name.equals("eval")
                        && WALKED.matcher(String.valueOf(arguments[2])).matches()
                ? walked(arguments[1], String.valueOf(arguments[2]))
                : super.invokeMethod(sender, receiver, name, arguments, toSuper, inside);
    }

    /** What stands at the path, by Groovy's rules: a name of a list is that name of each of its items. */
    private static @Nullable Object walked(@Nullable Object body, String path) {
        var place = body;
        var steps = STEP.matcher(path);
        while (steps.find()) {
            if (steps.group(2) != null) {
                place = InvokerHelper.invokeMethod(place, steps.group(1), InvokerHelper.EMPTY_ARGS);
            } else if (place == null) {
                return null;
            } else if (steps.group(3) != null) {
                place = item((List<?>) place, Integer.parseInt(steps.group(3)));
            } else {
                place = InvokerHelper.getProperty(place, steps.group(1));
            }
        }
        return place;
    }

    private static @Nullable Object item(List<?> list, int index) {
        return index < list.size() ? list.get(index) : null;
    }
}
