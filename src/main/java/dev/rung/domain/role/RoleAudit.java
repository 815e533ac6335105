package dev.rung.domain.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where the hours of some weeks went, against the bands of a level, and what that makes of the role.
 *
 * @param trades what to give up for what to get into all bands with the fewest hours moved; empty when all are within
 */
public record RoleAudit(Bands bands, HourSum hours, RoleShape shape, List<Trade> trades) {
    private static final int MOST_DELIVERY = 50;
    private static final int LEAST = 5;

    public RoleAudit {
        trades = List.copyOf(trades);
    }

    /**
     * The audit of the newest weeks that tell something of the role; empty when there is none.
     *
     * @param newestFirst the weeks there are
     * @param most how many of them count, at least 1
     */
    public static Optional<RoleAudit> of(List<WeekHours> newestFirst, int most, Bands bands) {
        return HourSum.of(
                        newestFirst.stream().filter(HourSum::tells).limit(most).toList())
                .map(sum -> of(sum, bands));
    }

    public static RoleAudit of(HourSum hours, Bands bands) {
        return new RoleAudit(bands, hours, shape(hours, bands), Trade.toGetInto(bands, hours));
    }

    /** Of an activity other than overhead. */
    public Band.Fit fit(Activity activity) {
        return fit(activity, hours, bands);
    }

    /** The activities that lie so, in their order. */
    public List<Activity> lying(Band.Fit fit) {
        return bands.of().keySet().stream().filter(a -> fit(a) == fit).toList();
    }

    private static Band.Fit fit(Activity activity, HourSum hours, Bands bands) {
        return bands.of().get(activity).fit(hours.of(activity), hours.counted());
    }

    private static RoleShape shape(HourSum hours, Bands bands) {
        boolean few = part(hours, Activity.CUSTOMER) < LEAST * hours.counted()
                || part(hours, Activity.BUSINESS) < LEAST * hours.counted();
        if (part(hours, Activity.DELIVERY) > MOST_DELIVERY * hours.counted() && few) {
            return RoleShape.PRODUCT_OWNER;
        }
        boolean all = bands.of().keySet().stream().allMatch(a -> fit(a, hours, bands) == Band.Fit.WITHIN);
        return all ? RoleShape.PRODUCT_MANAGER : RoleShape.MIXED;
    }

    private static long part(HourSum hours, Activity activity) {
        return hours.of(activity) * 100;
    }

    /** The percent of an activity as it is printed: never rounded over the end of its band. */
    public String percentWords(Activity activity) {
        double exact = hours.percent(activity);
        if (activity == Activity.OVERHEAD) {
            return Math.round(exact) + " %";
        }
        long rounded = Math.round(exact);
        if (bands.of().get(activity).fit(rounded, 100) == fit(activity)) {
            return rounded + " %";
        }
        double tenths = fit(activity) == Band.Fit.BELOW ? Math.floor(exact * 10) : Math.ceil(exact * 10);
        return String.format(Locale.ROOT, "%.1f %%", tenths / 10);
    }

    /** The verdict in a sentence or two: of the role as it is cut, not of who fills it. */
    public String words() {
        return switch (shape) {
            case PRODUCT_OWNER ->
                "Delivery takes " + percentWords(Activity.DELIVERY) + " of the hours, "
                        + low().stream()
                                .map(a -> a.id() + " " + percentWords(a))
                                .collect(Collectors.joining(" and "))
                        + ". The role is cut for a delivery process; that is how it is designed, not how it is filled.";
            case PRODUCT_MANAGER ->
                "Every activity lies within the band of " + bands.whose()
                        + ". The role has customer, business and way to market in it.";
            case MIXED ->
                "Part of the role is a product manager’s: " + off()
                        + ". What lies outside its band was put into the role by somebody and can be traded.";
        };
    }

    private List<Activity> low() {
        return List.of(Activity.CUSTOMER, Activity.BUSINESS).stream()
                .filter(a -> part(hours, a) < LEAST * hours.counted())
                .toList();
    }

    private String off() {
        List<String> parts = new ArrayList<>();
        for (Band.Fit fit : List.of(Band.Fit.ABOVE, Band.Fit.BELOW)) {
            List<Activity> such = lying(fit);
            if (!such.isEmpty()) {
                String last = such.get(such.size() - 1).id();
                String first = such.subList(0, such.size() - 1).stream()
                        .map(Activity::id)
                        .collect(Collectors.joining(", "));
                parts.add((first.isEmpty() ? last : first + " and " + last)
                        + (such.size() == 1 ? " lies " : " lie ")
                        + fit.word());
            }
        }
        return String.join(", ", parts)
                + (parts.size() == 1 && lying(Band.Fit.WITHIN).size() == 5 ? " its band" : "");
    }
}
