package dev.rung.domain.money.finance;

/**
 * Why revenue = volume × price changed, without a rest: volume is told at the old price, price at the new volume.
 *
 * @param volume {@code (new volume − old volume) × old price}
 * @param price {@code (new price − old price) × new volume}
 */
public record VarianceSplit(double volume, double price) {
    public static VarianceSplit of(double oldVolume, double oldPrice, double newVolume, double newPrice) {
        return new VarianceSplit((newVolume - oldVolume) * oldPrice, (newPrice - oldPrice) * newVolume);
    }

    public double total() {
        return volume + price;
    }
}
