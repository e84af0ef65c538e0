package org.lanzarote.monitoring.platform.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.MethodCode.Called;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The code of this service's methods as it was compiled, each class read when it is first asked for. */
final class CompiledCode {

    /** By class, then by name and descriptor. */
    private final Map<String, Map<String, MethodCode>> read = new HashMap<>();

    /** The code of a method, if its class has it and is of this service. */
    Stream<MethodCode> of(Called method) {
        return method.isOurs()
                ? Stream.ofNullable(read.computeIfAbsent(method.owner(), CompiledCode::read)
                        .get(method.name() + method.descriptor()))
                : Stream.empty();
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
}
