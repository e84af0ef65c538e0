package org.lanzarote.monitoring.platform.problem;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
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
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The problems that an operation can end with, as the compiled code tells them: all that are named in a method that it
 * reaches. Of an interface, every class that implements it is reached; of an event, all who observe it; of a body, what
 * reads it.
 */
final class ProblemsInReach {

    private static final String OURS = "org/lanzarote/monitoring/";
    private static final MethodCode NOTHING = new MethodCode();

    private final IndexView index;

    /** Those who are told when an event of this class is made and fired. */
    private final Map<String, List<Called>> observers;

    /** By class, then by name and descriptor. */
    private final Map<String, Map<String, MethodCode>> read = new HashMap<>();

    /** What each call reaches: most are made by many operations. */
    private final Map<Called, List<Called>> reached = new HashMap<>();

    ProblemsInReach(IndexView index) {
        this.index = index;
        this.observers = index.getAnnotations(Observes.class).stream()
                .map(annotation -> annotation.target().asMethodParameter())
                .filter(event -> event.position() == 0)
                .collect(groupingBy(
                        event -> internal(event.method().parameterType(0).name()),
                        mapping(event -> called(event.method()), toList())));
    }

    Set<ProblemType> of(MethodInfo operation) {
        var problems = EnumSet.noneOf(ProblemType.class);
        var seen = new HashSet<Called>();
        var ahead = new ArrayDeque<>(List.of(called(operation)));
        operation.parameterTypes().stream().flatMap(this::readers).forEach(ahead::add);
        while (!ahead.isEmpty()) {
            var code = code(ahead.pop());
            problems.addAll(code.problems);
            code.calls.stream()
                    .flatMap(call -> reached.computeIfAbsent(call, this::reached).stream())
                    .filter(seen::add)
                    .forEach(ahead::add);
        }
        return problems;
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

    /** The methods that may run when this one is called. */
    private List<Called> reached(Called call) {
        var owner = call.owner().startsWith(OURS) ? index.getClassByName(DotName.createSimple(external(call))) : null;
        if (owner == null) {
            return List.of();
        }
        if (call.name().equals(Called.CONSTRUCTOR)) {
            return Stream.concat(Stream.of(call), observers.getOrDefault(call.owner(), List.of()).stream())
                    .toList();
        }
        return Stream.concat(inherited(call, owner), below(owner).map(type -> call.on(internal(type.name()))))
                .toList();
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

    private MethodCode code(Called method) {
        return method.owner().startsWith(OURS)
                ? read.computeIfAbsent(method.owner(), ProblemsInReach::read)
                        .getOrDefault(method.name() + method.descriptor(), NOTHING)
                : NOTHING;
    }

    private static Map<String, MethodCode> read(String type) {
        var methods = new HashMap<String, MethodCode>();
        var visitor = new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(
                    int access,
                    String name,
                    String descriptor,
                    @Nullable String signature,
                    String @Nullable [] exceptions) {
                return methods.computeIfAbsent(name + descriptor, key -> new MethodCode());
            }
        };
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(type + ".class")) {
            if (in != null) {
                new ClassReader(in).accept(visitor, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return methods;
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
