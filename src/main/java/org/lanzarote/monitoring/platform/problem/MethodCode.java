package org.lanzarote.monitoring.platform.problem;

import static java.util.stream.Collectors.toSet;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What the compiled code of one method names: problems, and the methods that it calls or hands on. */
final class MethodCode extends MethodVisitor {

    private static final String PROBLEM_TYPE = Type.getInternalName(ProblemType.class);
    private static final Set<String> NAMES =
            EnumSet.allOf(ProblemType.class).stream().map(Enum::name).collect(toSet());

    final Set<ProblemType> problems = EnumSet.noneOf(ProblemType.class);
    final Set<Called> calls = new LinkedHashSet<>();

    /** The methods that may run next. */
    final Set<MethodCode> next = new LinkedHashSet<>();

    MethodCode() {
        super(Opcodes.ASM9);
    }

    /** A method by its name and the types that it takes and gives, and the class on which it is called. */
    record Called(String owner, String name, String descriptor) {

        static final String CONSTRUCTOR = "<init>";

        private static final String OURS = "org/lanzarote/monitoring/";

        /** What a class does when it is loaded, such as making the values of an enumeration. */
        static Called loading(String owner) {
            return new Called(owner, "<clinit>", "()V");
        }

        boolean isOurs() {
            return owner.startsWith(OURS);
        }

        Called on(String other) {
            return new Called(other, name, descriptor);
        }
    }

    /** Whether there were more. */
    boolean takeProblemsOfNext() {
        boolean more = false;
        for (var method : next) {
            more |= problems.addAll(method.problems);
        }
        return more;
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        if (opcode != Opcodes.GETSTATIC) {
            return;
        }
        if (!owner.equals(PROBLEM_TYPE)) {
            calls.add(Called.loading(owner));
        } else if (NAMES.contains(name)) {
            problems.add(ProblemType.valueOf(name));
        }
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        calls.add(new Called(owner, name, descriptor));
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle maker, Object... arguments) {
        for (var argument : arguments) {
            if (argument instanceof Handle handed) {
                calls.add(new Called(handed.getOwner(), handed.getName(), handed.getDesc()));
            }
        }
    }
}
