package cymru.pythefnos.chassis.problem;

/** A refusal on its way out. Thrown at the web edge only: use cases return their refusals. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    public ProblemException(Problem problem) {
        // no stack trace: a refusal is an answer, not a fault
        super(problem.name(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
