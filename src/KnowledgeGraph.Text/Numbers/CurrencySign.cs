namespace KnowledgeGraph.Text.Numbers;

/// <summary>A sign before the number: $300, us$5亿, ¥99.</summary>
internal static class CurrencySign
{
    private static readonly Unit Dollar = new("$", "美元", UnitKind.Money, 1);
    private static readonly Unit HongKongDollar = new("hk$", "港元", UnitKind.Money, 1);
    private static readonly Unit Yuan = new("¥", "元", UnitKind.Money, 1);
    private static readonly Unit Euro = new("€", "欧元", UnitKind.Money, 1);
    private static readonly Unit Pound = new("£", "英镑", UnitKind.Money, 1);

    /// <summary>The sign that ends before a place, and its length.</summary>
    public static Unit? Before(string text, int at, out int length)
    {
        length = 1;
        switch (at > 0 ? text[at - 1] : '\0')
        {
            case '¥' or '￥':
                return Yuan;
            case '€':
                return Euro;
            case '£':
                return Pound;
            case '$':
                length = at > 2 && (text[at - 2], text[at - 3]) is ('s', 'u') or ('k', 'h') ? 3 : 1;
                return length == 3 && text[at - 3] == 'h' ? HongKongDollar : Dollar;
            default:
                return null;
        }
    }
}
