package dev.rung.domain.money;

/** The standard normal distribution. */
public final class Normal {
    /** How many standard deviations P90 lies above P50: {@code quantile(0.9)}. */
    public static final double Z90 = 1.2815515655446004;

    private Normal() {}

    /**
     * The number that is not exceeded with this probability, to about sixteen digits (Wichura 1988, algorithm AS 241).
     *
     * @param probability between 0 and 1, both left out
     */
    public static double quantile(double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("a probability lies between 0 and 1, not at " + probability);
        }
        double q = probability - 0.5;
        if (Math.abs(q) <= 0.425) {
            return q * ratio(0.180625 - q * q, CENTRE, CENTRE_BELOW);
        }
        double r = Math.sqrt(-Math.log(q < 0 ? probability : 1 - probability));
        double far = r <= 5 ? ratio(r - 1.6, MIDDLE, MIDDLE_BELOW) : ratio(r - 5, TAIL, TAIL_BELOW);
        return q < 0 ? -far : far;
    }

    /** The probability of not exceeding {@code z}, to about fourteen digits (Hart 1968, as given by West 2005). */
    public static double below(double z) {
        double x = Math.abs(z);
        double tail;
        if (x > 37) {
            tail = 0;
        } else {
            double bell = Math.exp(-x * x / 2);
            if (x < 7.07106781186547) {
                double above = polynomial(x, NEAR);
                double under = polynomial(x, NEAR_BELOW);
                tail = bell * above / under;
            } else {
                double fraction = x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))));
                tail = bell / fraction / 2.506628274631;
            }
        }
        return z > 0 ? 1 - tail : tail;
    }

    private static double ratio(double x, double[] above, double[] under) {
        return polynomial(x, above) / polynomial(x, under);
    }

    /** Coefficients from the constant on. */
    private static double polynomial(double x, double[] coefficients) {
        double sum = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            sum = sum * x + coefficients[i];
        }
        return sum;
    }

    private static final double[] CENTRE = {
        3.3871328727963666080e0,
        1.3314166789178437745e+2,
        1.9715909503065514427e+3,
        1.3731693765509461125e+4,
        4.5921953931549871457e+4,
        6.7265770927008700853e+4,
        3.3430575583588128105e+4,
        2.5090809287301226727e+3
    };

    private static final double[] CENTRE_BELOW = {
        1.0,
        4.2313330701600911252e+1,
        6.8718700749205790830e+2,
        5.3941960214247511077e+3,
        2.1213794301586595867e+4,
        3.9307895800092710610e+4,
        2.8729085735721942674e+4,
        5.2264952788528545610e+3
    };

    private static final double[] MIDDLE = {
        1.42343711074968357734e0,
        4.63033784615654529590e0,
        5.76949722146069140550e0,
        3.64784832476320460504e0,
        1.27045825245236838258e0,
        2.41780725177450611770e-1,
        2.27238449892691845833e-2,
        7.74545014278341407640e-4
    };

    private static final double[] MIDDLE_BELOW = {
        1.0,
        2.05319162663775882187e0,
        1.67638483018380384940e0,
        6.89767334985100004550e-1,
        1.48103976427480074590e-1,
        1.51986665636164571966e-2,
        5.47593808499534494600e-4,
        1.05075007164441684324e-9
    };

    private static final double[] TAIL = {
        6.65790464350110377720e0,
        5.46378491116411436990e0,
        1.78482653991729133580e0,
        2.96560571828504891230e-1,
        2.65321895265761230930e-2,
        1.24266094738807843860e-3,
        2.71155556874348757815e-5,
        2.01033439929228813265e-7
    };

    private static final double[] TAIL_BELOW = {
        1.0,
        5.99832206555887937690e-1,
        1.36929880922735805310e-1,
        1.48753612908506148525e-2,
        7.86869131145613259100e-4,
        1.84631831751005468180e-5,
        1.42151175831644588870e-7,
        2.04426310338993978564e-15
    };

    private static final double[] NEAR = {
        220.206867912376,
        221.213596169931,
        112.079291497871,
        33.912866078383,
        6.37396220353165,
        0.700383064443688,
        3.52624965998911e-02
    };

    private static final double[] NEAR_BELOW = {
        440.413735824752,
        793.826512519948,
        637.333633378831,
        296.564248779674,
        86.7807322029461,
        16.064177579207,
        1.75566716318264,
        8.83883476483184e-02
    };
}
