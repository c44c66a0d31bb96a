using System.Reflection;
using System.Text;

namespace KnowledgeGraph.Library.Tests.Surface;

/// <summary>What an assembly offers, as text: one line a public or protected member, in ordinal order.</summary>
internal static class SurfaceText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>The text.</summary>
    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(type.Namespace).Append('.').Append(TypeText.Of(type)).Append(Bases(type)).Append('\n');
            foreach (var line in type.GetMembers(Declared).Select(Line).OfType<string>().Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string Bases(Type type)
    {
        var bases = new[] { type.BaseType }.OfType<Type>().Where(b => b != typeof(object) && b != typeof(ValueType) && b != typeof(Enum))
            .Concat(type.BaseType is null ? type.GetInterfaces() : type.GetInterfaces().Except(type.BaseType.GetInterfaces()))
            .Where(b => b.IsVisible && !b.Name.StartsWith("IEquatable", StringComparison.Ordinal) && !type.IsEnum)
            .Select(TypeText.Of).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return bases.Count == 0 ? string.Empty : " : " + string.Join(", ", bases);
    }

    private static string? Line(MemberInfo member) => member switch
    {
        ConstructorInfo made when IsOffered(made) && !IsCopy(made) => $"new({Parameters(made)})",
        MethodInfo method when IsOffered(method) && !method.IsSpecialName && !IsOfRecord(method) =>
            $"{(method.IsStatic ? "static " : string.Empty)}{Nullable(Nullability.Create(method.ReturnParameter), method.ReturnType)} {method.Name}{Generics(method)}({Parameters(method)})",
        PropertyInfo property when property.GetMethod is { } get && IsOffered(get) && property.Name != "EqualityContract" =>
            $"{(get.IsStatic ? "static " : string.Empty)}{Nullable(Nullability.Create(property), property.PropertyType)} {property.Name} {{ get;{(property.SetMethod is { } set && IsOffered(set) ? " init;" : string.Empty)} }}",
        FieldInfo { IsLiteral: true, IsPublic: true } field => $"const {TypeText.Of(field.FieldType)} {field.Name} = {field.GetRawConstantValue()}",
        FieldInfo { IsPublic: true, IsSpecialName: false } field => $"{TypeText.Of(field.FieldType)} {field.Name}",
        _ => null,
    };

    private static bool IsOffered(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsCopy(ConstructorInfo made) => made.IsFamily || (made.GetParameters() is [var only] && only.ParameterType == made.DeclaringType);

    private static bool IsOfRecord(MethodInfo method) =>
        method.Name is "Equals" or "GetHashCode" or "<Clone>$" or "PrintMembers" or "Deconstruct"
        || (method.Name == "ToString" && method.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is not null);

    private static string Generics(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : string.Empty;

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(p =>
        $"{Nullable(Nullability.Create(p), p.ParameterType)} {p.Name}{(p.HasDefaultValue ? " = " + (p.DefaultValue ?? "default") : string.Empty)}"));

    private static string Nullable(NullabilityInfo info, Type type) =>
        TypeText.Of(type) + (!type.IsValueType && info.ReadState == NullabilityState.Nullable ? "?" : string.Empty);
}
