package org.lanzarote.monitoring.support;

import io.quarkus.arc.Arc;
import io.quarkus.scheduler.common.runtime.ScheduledMethod;
import io.quarkus.scheduler.common.runtime.SchedulerContext;
import java.util.Comparator;
import java.util.List;

/** What the service does by itself again and again, whether it has a schedule in tests or not, once. */
public record ScheduledWork(Class<?> bean, String method) {

    public static List<ScheduledWork> all() {
        return Arc.container().select(SchedulerContext.class).get().getScheduledMethods().stream()
                .map(ScheduledWork::of)
                .sorted(Comparator.comparing(ScheduledWork::toString))
                .toList();
    }

    private static ScheduledWork of(ScheduledMethod scheduled) {
        try {
            var loader = Thread.currentThread().getContextClassLoader();
            return new ScheduledWork(loader.loadClass(scheduled.getDeclaringClassName()), scheduled.getMethodName());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    public void run() throws ReflectiveOperationException {
        var declared = bean.getDeclaredMethod(method);
        declared.setAccessible(true);
        declared.invoke(Arc.container().select(bean).get());
    }

    @Override
    public String toString() {
        return bean.getSimpleName() + "." + method;
    }
}
