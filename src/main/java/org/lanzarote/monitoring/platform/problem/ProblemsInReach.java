package org.lanzarote.monitoring.platform.problem;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.MethodCode.Called;

/**
 * The problems that an operation can end with, as the compiled code tells them: all that are named in a method that it
 * reaches. Of an interface, every class that implements it is reached; of an event, all who observe it; of a body, what
 * reads it.
 */
final class ProblemsInReach {

    private final IndexView index;
    private final CompiledCode compiled = new CompiledCode();

    /** Those who are told when an event of this class is made and fired. */
    private final Map<String, List<Called>> observers;

    /** What each call reaches: most are made by many methods. */
    private final Map<Called, List<MethodCode>> reached = new HashMap<>();

    /** The methods that some operation reaches, each after one that reaches it. */
    private final Set<MethodCode> methods = new LinkedHashSet<>();

    ProblemsInReach(IndexView index) {
        this.index = index;
        this.observers = index.getAnnotations(Observes.class).stream()
                .map(annotation -> annotation.target().asMethodParameter())
                .filter(event -> event.position() == 0)
                .collect(groupingBy(
                        event -> internal(event.method().parameterType(0).name()),
                        mapping(event -> called(event.method()), toList())));
    }

    /** The problems of each of these operations, by its name: what a method reaches, whoever calls it reaches too. */
    Map<String, Set<ProblemType>> of(Stream<MethodInfo> operations) {
        var begun = operations.collect(toMap(MethodInfo::name, this::begun, (one, other) -> one));
        begun.values().forEach(this::walk);
        var backwards = new ArrayList<>(methods);
        Collections.reverse(backwards);
        boolean more = true;
        while (more) {
            more = false;
            for (var method : backwards) {
                more |= method.takeProblemsOfNext();
            }
        }
        return begun.entrySet().stream().collect(toMap(Map.Entry::getKey, operation -> operation.getValue().problems));
    }

    /** What goes before an operation, and then to it. */
    private MethodCode begun(MethodInfo operation) {
        var begun = new MethodCode();
        Stream.concat(
                        Stream.of(called(operation)),
                        operation.parameterTypes().stream().flatMap(this::readers))
                .flatMap(compiled::of)
                .forEach(begun.next::add);
        return begun;
    }

    private void walk(MethodCode begun) {
        var ahead = new ArrayDeque<>(List.of(begun));
        while (!ahead.isEmpty()) {
            var method = ahead.pop();
            if (methods.add(method)) {
                method.calls.forEach(call -> method.next.addAll(reached.computeIfAbsent(call, this::reached)));
                ahead.addAll(method.next);
            }
        }
    }

    /** What reads a body of this type before the operation is asked. */
    private Stream<Called> readers(Type body) {
        return index.getAllKnownImplementations(MessageBodyReader.class).stream()
                .filter(reader -> reader.interfaceTypes().stream()
                        .filter(type -> type.kind() == Type.Kind.PARAMETERIZED_TYPE)
                        .flatMap(type -> type.asParameterizedType().arguments().stream())
                        .anyMatch(given -> given.name().equals(body.name())))
                .flatMap(reader -> reader.methods().stream())
                .map(ProblemsInReach::called);
    }

    private List<MethodCode> reached(Called call) {
        return ran(call).flatMap(compiled::of).toList();
    }

    /** The methods that may run when this one is called. */
    private Stream<Called> ran(Called call) {
        var owner = call.isOurs() ? index.getClassByName(DotName.createSimple(external(call))) : null;
        if (owner == null) {
            return Stream.empty();
        }
        if (call.name().equals(Called.CONSTRUCTOR)) {
            return Stream.concat(Stream.of(call), observers.getOrDefault(call.owner(), List.of()).stream());
        }
        return Stream.concat(inherited(call, owner), below(owner).map(type -> call.on(internal(type.name()))));
    }

    /** The class itself and what it has a method from. */
    private Stream<Called> inherited(Called call, @Nullable ClassInfo owner) {
        if (owner == null) {
            return Stream.empty();
        }
        var above = Stream.concat(Stream.ofNullable(owner.superName()), owner.interfaceNames().stream());
        return Stream.concat(
                Stream.of(call.on(internal(owner.name()))),
                above.flatMap(name -> inherited(call, index.getClassByName(name))));
    }

    private Stream<ClassInfo> below(ClassInfo owner) {
        return owner.isInterface()
                ? index.getAllKnownImplementations(owner.name()).stream()
                : index.getAllKnownSubclasses(owner.name()).stream();
    }

    private static Called called(MethodInfo method) {
        return new Called(internal(method.declaringClass().name()), method.name(), method.descriptor());
    }

    private static String internal(DotName name) {
        return name.toString().replace('.', '/');
    }

    private static String external(Called call) {
        return call.owner().replace('/', '.');
    }
}
