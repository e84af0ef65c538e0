package org.lanzarote.monitoring.people.task;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/** Functions of queries for the moments of tasks: the beginning and the end of a day in UTC, and seconds after a moment. */
public final class TaskMoments implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        pattern(functions, "start_of_day", "(?1::timestamp at time zone 'UTC')", 1);
        pattern(functions, "end_of_day", "((?1 + 1)::timestamp at time zone 'UTC')", 1);
        pattern(functions, "later", "(?2 + make_interval(secs => ?1))", 2);
    }

    private static void pattern(FunctionContributions functions, String name, String pattern, int arguments) {
        functions
                .getFunctionRegistry()
                .patternDescriptorBuilder(name, pattern)
                .setExactArgumentCount(arguments)
                .setInvariantType(
                        functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.INSTANT))
                .register();
    }
}
